import { fold } from '../folding.ts'
import type { Joint } from '../joints.ts'
import type { PhraseRule } from '../phrases.ts'
import type { OtherTables } from '../tables.ts'

/** Yes, no, "I cannot come", another date: what buttons say; then the words that turn round what stands beside them. */
interface Answers {
  readonly yes: readonly string[]
  readonly no: readonly string[]
  readonly cannot: readonly string[]
  readonly otherDate: readonly string[]
  readonly turning: string
  readonly or: readonly string[]
  readonly and: readonly string[]
  readonly but: readonly string[]
}

/** A pattern as somebody may write it. */
const spoken = (pattern: string): string => pattern.replace(/ ?\([^)]*\)\?/g, '').replace(/\|\S+/g, '')

const phrasesOf = ({ yes, no, cannot, otherDate }: Answers): readonly PhraseRule[] => [
  { means: 'yes', say: yes, examples: yes.slice(0, 1).map(spoken) },
  { means: 'no', say: no, examples: no.slice(0, 1).map(spoken) },
  { means: 'decline', say: cannot, examples: cannot.slice(0, 1).map(spoken) },
  { means: 'reschedule', say: otherDate, examples: otherDate.slice(0, 1).map(spoken) },
]

const jointsOf = ({ or, and, but }: Answers): Readonly<Record<string, Joint>> =>
  Object.fromEntries(
    ([['or', or], ['and', and], ['but', but]] as const).flatMap(([joint, words]) => words.map((word) => [fold(word), joint])),
  )

const answers = (said: Answers): OtherTables => ({
  lists: {},
  numbers: { n: {}, weekday: {}, month: {}, ordinal: {} },
  layers: { hours: [], hourBounds: [], days: [], dayBounds: [] },
  phrases: phrasesOf(said),
  joints: jointsOf(said),
  fillers: [],
  empty: [],
  turning: said.turning.split(' '),
})

/** Persian; Dari is written alike. */
const PERSIAN = answers({ yes: ['بله', 'آره', 'باشه'], no: ['نه', 'نخیر'], cannot: ['نمی توانم'], otherDate: ['تاریخ دیگر', 'روز دیگر'], turning: 'نه نخیر بدون چرا', or: ['یا'], and: ['و'], but: ['اما', 'ولی'] })

/** Languages of which only the answers are known: everything else goes by buttons, numbers and digits. */
export const FEW_WORDS: Readonly<Record<string, OtherTables>> = {
  tr: answers({ yes: ['evet', 'tamam', 'olur', 'gelirim', 'geliyorum'], no: ['hayır', 'yok', 'olmaz'], cannot: ['gelemem', 'gelemiyorum', 'gelmeyeceğim', 'mümkün değil'], otherDate: ['başka (bir)? tarih', 'başka (bir)? gün'], turning: 'değil hayır yok olmaz', or: ['veya'], and: ['ve'], but: ['ama', 'fakat'] }),
  ru: answers({ yes: ['да', 'хорошо', 'ладно', 'приду'], no: ['нет'], cannot: ['не могу', 'не смогу', 'не приду'], otherDate: ['другая|другую дата|дату', 'другой день'], turning: 'не ни нет без почему', or: ['или'], and: ['и'], but: ['но'] }),
  uk: answers({ yes: ['так', 'добре', 'прийду'], no: ['ні'], cannot: ['не можу', 'не зможу', 'не прийду'], otherDate: ['інша|іншу дата|дату', 'інший день'], turning: 'не ні без чому', or: ['або', 'чи'], and: ['і', 'й', 'та'], but: ['але'] }),
  ps: answers({ yes: ['هو', 'سمه ده'], no: ['نه'], cannot: ['نشم راتلای'], otherDate: ['بله نېټه', 'بله ورځ'], turning: 'نه', or: ['یا'], and: ['او'], but: ['خو'] }),
  fa: PERSIAN,
  prs: PERSIAN,
  ro: answers({ yes: ['da', 'bine', 'vin'], no: ['nu'], cannot: ['nu pot', 'nu vin'], otherDate: ['altă|alta dată|data', 'altă|alta zi'], turning: 'nu fără niciodată', or: ['sau'], and: ['și'], but: ['dar'] }),
  it: answers({ yes: ['sì', 'si', 'va bene', 'certo', 'vengo'], no: ['no'], cannot: ['non posso', 'non vengo'], otherDate: ["un'altra data", 'altra data', 'altro giorno'], turning: 'non no senza mai né perché', or: ['o', 'oppure'], and: ['e'], but: ['ma', 'però'] }),
  de: answers({ yes: ['ja', 'gut', 'einverstanden', 'ich komme'], no: ['nein'], cannot: ['ich kann nicht', 'kann nicht'], otherDate: ['anderes|anderen|andere datum|tag', 'ein anderer tag'], turning: 'nicht kein keine keinen nie nein ohne weder warum', or: ['oder'], and: ['und'], but: ['aber'] }),
}
