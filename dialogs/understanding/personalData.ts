/** A stretch of text, `to` excluded, that tells who somebody is. */
export interface PersonalDatum {
  readonly kind: 'nir' | 'phone' | 'email' | 'iban'
  readonly from: number
  readonly to: number
}

const NIR = /(?<!\d)[1-478](?:[ .-]?\d){4}[ .-]?(?:\d|2[AB])(?:[ .-]?\d){9}(?!\d)/gi

/** The personal data found in a text, in order. */
export const personalData = (text: string): readonly PersonalDatum[] =>
  [...text.matchAll(NIR)].map((found) => ({
    kind: 'nir',
    from: found.index,
    to: found.index + found[0].length,
  }))
