import type { Joint } from './markJoints.ts'

/** Words that join or part days and hours. */
export const JOINTS: Readonly<Record<string, Joint>> = {
  ...{ ou: 'or', soit: 'or' },
  ...{ et: 'and', ni: 'and', puis: 'and' },
  ...{ mais: 'but', donc: 'but', alors: 'but', sinon: 'else' },
}
