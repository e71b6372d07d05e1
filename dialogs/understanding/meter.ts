/** Counts the steps of one reading, so that tests can bound its cost without a clock. */
export interface Meter {
  steps: number
}
