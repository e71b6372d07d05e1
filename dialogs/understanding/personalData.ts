import { nirsIn } from '../../src/domain/nir.ts'

/** A stretch of text, `to` excluded, that tells who somebody is. */
export interface PersonalDatum {
  readonly kind: 'nir' | 'phone' | 'email' | 'iban' | 'name'
  readonly from: number
  readonly to: number
}

type Finder = (text: string) => readonly PersonalDatum[]

const nirs: Finder = (text) => nirsIn(text).map((span) => ({ kind: 'nir', ...span }))

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

/** A name is written with a capital; "de", "le" and the like may stand inside it. */
const NAME = String.raw`(?:(?:de|du|des|le|la|van|ben|el|al)[ -])?\p{Lu}[\p{L}'’-]{1,30}(?:[ -](?:(?:de|du|des|le|la|van|ben|el|al)[ -])?\p{Lu}[\p{L}'’-]{1,30}){0,2}`

/** Words before a name: a title, somebody's place in a life, or "s'appelle". */
const TITLE = String.raw`(?:[Mm](?:onsieur|adame|ademoiselle|me|lle|r)|M|MR|MME|[Dd](?:octeur|r)|[Mm]a[iî]tre)\.?`
const KIN = String.raw`(?:[Mm]on|[Mm]a|[Mm]es|[Ss]on|[Ss]a|[Nn]otre|[Ll]e|[Ll]a)[ ](?:fils|filles?|fr[eè]re|s[oœ]e?ur|m[eè]re|p[eè]re|mari|femme|ex|copine?|copain|compagn(?:on|e)|conjointe?|voisine?|amie?|coll[eè]gue|chef(?:fe)?|patronn?e?|directeur|directrice|responsable|tuteur|tutrice|conseill[eè]re?|r[eé]f[eé]rente?|assistante sociale|[eé]ducat(?:eur|rice)|enfant|b[eé]b[eé]|cousine?|oncle|tante|neveu|ni[eè]ce|propri[eé]taire)`
const CALLED = String.raw`(?:s['’]appelle|m['’]appelle|se nomme|c['’]est|avec|chez|par)[ ]`
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<led>${TITLE}|${KIN}[ ,:]{1,2}(?:s['’]appelle )?)[ ]?|${CALLED})(?<name>${NAME})`,
  'gu',
)
/** Capitals that are no names of people. */
const NO_NAMES = new Set(
  `Je J Il Elle On Nous Vous Ils Elles Le La Les Un Une Des Mon Ma Mes Et Ou Mais Donc Pole Pôle France Travail Mission Locale
   Cap Emploi Caf CAF RSA CDD CDI CCAS PMI MDPH Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Paris Merci Bonjour Oui Non
   Pas Que Qui Tout Très Trop Bien Directeur Directrice Maire Préfet Juge Conseiller Conseillère Président Présidente`.split(
    /\s+/,
  ),
)

/** "France Travail" is nobody, "Le Goff" is somebody: every word of it must be such a word, or the first when no title or kin leads. */
const isNoName = (name: string, isLed: boolean): boolean => {
  const words = name.split(/[ -]/)
  return isLed
    ? words.every((word) => NO_NAMES.has(word))
    : NO_NAMES.has(words[0]?.replace(/['’].*/, '') ?? '')
}

/** Names of people, told by what stands before them; a name alone is not one ("Rose", "Pierre"). */
const names: Finder = (text) =>
  [...text.matchAll(NAMED)].flatMap((found) => {
    const name = found.groups?.['name'] ?? ''
    const to = found.index + found[0].length
    const isLed = found.groups?.['led'] !== undefined
    return isNoName(name, isLed) ? [] : [{ kind: 'name', from: to - name.length, to }]
  })

/** When two overlap, the first of these is the one. */
const FINDERS: readonly Finder[] = [nirs, ibans, emails, phones, names]

/** The personal data found in a text, in order: social security numbers, bank accounts, e-mails, telephones, names of people. Linear. */
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

const HIDDEN = '•••'

/** The text with what the person agreed to hide replaced by dots: what is kept of a free answer, or sent of a message. */
export const hidden = (text: string, isToHide: (datum: PersonalDatum) => boolean = () => true): string => {
  let kept = ''
  let end = 0
  for (const { from, to } of personalData(text).filter(isToHide)) {
    kept += text.slice(end, from) + HIDDEN
    end = to
  }
  return kept + text.slice(end)
}
