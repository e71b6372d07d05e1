/** A stretch of text, `to` excluded, that tells who somebody is. */
export interface PersonalDatum {
  readonly kind: 'nir' | 'phone' | 'email' | 'iban'
  readonly from: number
  readonly to: number
}

type Finder = (text: string) => readonly PersonalDatum[]

const GAP = '[ .\\-/\\u00a0\\u202f]{0,2}'

/** Sex, year, month, department (2A and 2B for Corsica), commune, order, key: https://www.insee.fr/fr/metadonnees/definition/c1409 */
const NIR = new RegExp(
  `(?<!\\d)[1-478]${GAP}\\d${GAP}\\d${GAP}(?:0[1-9]|1[0-2]|[2-9]\\d)${GAP}(?:\\d${GAP}\\d|2${GAP}[AB])(?:${GAP}\\d){6}(?:(?: ?,? ?cl[eé]f? ?:?)?${GAP}\\d${GAP}\\d)?(?!\\d)`,
  'gi',
)
const NIR_DIGITS = 13
const NIR_SAID = /(s[eé]cu|\bnir\b|\bn[o°]? ?ss\b|carte vitale)/i

/** Grouped as on the card, it is one even with a slip in its key. */
const AS_ON_A_CARD = /^[1-478][ .\-/]\d\d[ .\-/]\d\d[ .\-/](?:\d\d|2[AB])[ .\-/]\d{3}[ .\-/]\d{3}(?!\d)/i

/** Corsica counts as 19 and 18 in the key. */
const nirKey = (body: string): number =>
  97 - Number(BigInt(body.replace(/2A/i, '19').replace(/2B/i, '18')) % 97n)

const nirs: Finder = (text) => {
  const isSaid = NIR_SAID.test(text)
  return [...text.matchAll(NIR)].flatMap((found) => {
    const signs = found[0].replace(/[^\dAB]/gi, '')
    const [body, key] = [signs.slice(0, NIR_DIGITS), signs.slice(NIR_DIGITS)]
    const isRight = key !== '' && Number(key) === nirKey(body)
    return isRight || isSaid || AS_ON_A_CARD.test(found[0])
      ? [{ kind: 'nir', from: found.index, to: found.index + found[0].length }]
      : []
  })
}

const PHONE =
  /(?<![\d.,])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .\-/\u00a0\u202f]{0,2}\d){7,11}|0[ .-]?[1-9](?:[ .\-/\u00a0\u202f]{0,2}\d){8})(?!\d)/g

const phones: Finder = (text) =>
  [...text.matchAll(PHONE)].map((found) => ({
    kind: 'phone',
    from: found.index,
    to: found.index + found[0].length,
  }))

const AT = / ?\(?(?:arobase|arobas)\)? ?| ?[([]at[)\]] ?| ?@ ?/giu
const BEFORE_AT = /[\p{L}\d._%+-]{1,64}$/u
const AFTER_AT = /^[\p{L}\d-]{1,63}(?:(?: ?\.| point | ?[([]?dot[)\]] ?)[\p{L}\d-]{1,63}){1,4}/iu
const NAME_READ = 64
const DOMAIN_READ = 260

const emails: Finder = (text) =>
  [...text.matchAll(AT)].flatMap((found) => {
    const start = found.index + found[0].length
    const name = BEFORE_AT.exec(text.slice(Math.max(found.index - NAME_READ, 0), found.index))
    const domain = AFTER_AT.exec(text.slice(start, start + DOMAIN_READ))
    if (name === null || domain === null) return []
    return [{ kind: 'email', from: found.index - name[0].length, to: start + domain[0].length }]
  })

const IBAN = /(?<![\p{L}\d])[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,30}/giu
const IBAN_SAID = /\b(iban|rib)\b/i
const SHORTEST_IBAN = 15
const FRENCH_IBAN = 27

/** ISO 13616: the first four characters go last, letters are 10 to 35, and the remainder by 97 is 1. */
const isIban = (signs: string): boolean => {
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

const ibanIn = (found: string, isSaid: boolean): number | null => {
  const signs = [...found.matchAll(/[a-z\d]/gi)]
  for (let count = signs.length; count >= SHORTEST_IBAN; count -= 1) {
    const tried = signs.slice(0, count)
    const written = tried.map((sign) => sign[0]).join('')
    const isFrench = isSaid && count === FRENCH_IBAN && /^fr\d{12}/i.test(written)
    if (isIban(written) || isFrench) return (tried.at(-1)?.index ?? 0) + 1
  }
  return null
}

const ibans: Finder = (text) =>
  [...text.matchAll(IBAN)].flatMap((found) => {
    const end = ibanIn(found[0], IBAN_SAID.test(text))
    return end === null ? [] : [{ kind: 'iban', from: found.index, to: found.index + end }]
  })

/** When two overlap, the first of these is the one. */
const FINDERS: readonly Finder[] = [nirs, ibans, emails, phones]

/** Whether a text holds a social security number. */
export const hasNir = (text: string): boolean => nirs(text).length > 0

/** The personal data found in a text, in order: social security numbers, bank accounts, e-mail addresses, telephones. Linear. */
export const personalData = (text: string): readonly PersonalDatum[] => {
  const kept: PersonalDatum[] = []
  const taken = new Uint8Array(text.length)
  for (const find of FINDERS)
    for (const datum of find(text)) {
      if (taken.subarray(datum.from, datum.to).includes(1)) continue
      taken.fill(1, datum.from, datum.to)
      kept.push(datum)
    }
  return kept.toSorted((a, b) => a.from - b.from)
}
