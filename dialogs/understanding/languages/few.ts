import type { PhraseRule } from '../phrases.ts'
import type { Tables } from '../tables.ts'

/** Yes, no, another date: what buttons say. */
type Answers = readonly [yes: readonly string[], no: readonly string[], otherDate: readonly string[]]

/** A pattern as somebody may write it. */
const spoken = (pattern: string): string => pattern.replace(/ ?\([^)]*\)\?/g, '').replace(/\|\S+/g, '')

const phrasesOf = ([yes, no, otherDate]: Answers): readonly PhraseRule[] => [
  { means: 'yes', say: yes, examples: yes.slice(0, 1).map(spoken) },
  { means: 'no', say: no, examples: no.slice(0, 1).map(spoken) },
  { means: 'reschedule', say: otherDate, examples: otherDate.slice(0, 1).map(spoken) },
]

const answers = (...said: Answers): Tables => ({
  lists: {},
  numbers: { n: {}, weekday: {}, month: {}, ordinal: {} },
  layers: { hours: [], hourBounds: [], days: [], dayBounds: [] },
  phrases: phrasesOf(said),
  fillers: [],
  empty: [],
})

/** Languages of which only the answers are known: everything else goes by buttons, numbers and digits. */
export const FEW_WORDS: Readonly<Record<string, Tables>> = {
  tr: answers(['evet', 'tamam', 'olur'], ['hayır', 'yok', 'olmaz', 'gelemem'], ['başka (bir)? tarih', 'başka (bir)? gün']),
  ru: answers(['да', 'хорошо', 'ладно', 'приду'], ['нет', 'не могу', 'не приду'], ['другая|другую дата|дату', 'другой день']),
  uk: answers(['так', 'добре', 'прийду'], ['ні', 'не можу', 'не прийду'], ['інша|іншу дата|дату', 'інший день']),
  ps: answers(['هو', 'سمه ده'], ['نه', 'نشم راتلای'], ['بله نېټه', 'بله ورځ']),
  fa: answers(['بله', 'آره', 'باشه'], ['نه', 'نخیر', 'نمی توانم'], ['تاریخ دیگر', 'روز دیگر']),
  ro: answers(['da', 'bine', 'vin'], ['nu', 'nu pot'], ['altă|alta dată|data', 'altă|alta zi']),
  it: answers(['sì', 'si', 'va bene', 'certo', 'vengo'], ['no', 'non posso'], ["un'altra data", 'altra data', 'altro giorno']),
  de: answers(['ja', 'gut', 'einverstanden'], ['nein', 'ich kann nicht'], ['anderes|anderen|andere datum|tag', 'ein anderer tag']),
}
