/** Languages (BCP 47) in which everything that a person reads has its words. */
export const SPOKEN = ['fr', 'en'] as const

export type Spoken = (typeof SPOKEN)[number]

/** The language of the service, and of whoever asks for one that is not spoken. */
export const MAIN: Spoken = 'fr'

/** The spoken language that a code names ("en-GB" is English), or null. */
export function spokenIn(lang: string): Spoken | null {
  const [code] = lang.toLowerCase().split('-')
  return SPOKEN.find((one) => one === code) ?? null
}
