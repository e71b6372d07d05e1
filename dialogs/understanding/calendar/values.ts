/** Minutes since midnight: an exact time, or bounds of which one may be absent. */
export interface HourSpan {
  readonly at?: number
  readonly after?: number
  readonly before?: number
}

/** What a message says of hours: every reading that it allows. */
export interface Hours {
  readonly kind: 'hours'
  readonly spans: readonly HourSpan[]
  readonly ask: boolean
  /** `exact` "14h"; `part` "matin", in which an exact time may stand; `bound` "avant 10h", which narrows. */
  readonly shape: 'exact' | 'part' | 'bound'
  /** It holds its own refusal ("pas avant 16h"): no word around it refuses it. */
  readonly decided?: true
}

/** Local dates, both included, one may be absent; or a day that comes back every week. */
export interface DaySpan {
  readonly from?: string
  readonly to?: string
  readonly weekday?: number
}

/** What a message says of days: every reading that it allows; none when it is past. */
export interface Days {
  readonly kind: 'days'
  readonly spans: readonly DaySpan[]
  readonly ask: boolean
  /** `day` one day; `frame` a week or a month, in which a day may stand; `bound` "avant lundi", whose refusal is its opposite. */
  readonly shape: 'day' | 'frame' | 'bound'
  /** It holds its own refusal ("pas avant lundi"): no word around it refuses it. */
  readonly decided?: true
  /** Said with a weekday alone: a frame said beside it decides which one. */
  readonly weekday?: number
  /** Said with a day of the month alone: a month said beside it decides which one. */
  readonly dayOfMonth?: number
  /** Another of one list: "les 12 et 13". */
  readonly joined?: boolean
  /** "fin du mois": before it is before it ends. */
  readonly closing?: boolean
  /** "celle d'après": the week after the one said before. */
  readonly follows?: boolean
  /** Counted from the day said before it: "le lendemain" is so many days after, "le mardi d'après" the first such weekday. */
  readonly counted?: { readonly days: number } | { readonly weekday: number }
  /** Said as past: "hier", "mardi dernier". */
  readonly bygone?: boolean
  /** Some other time, which stands for nothing: "avant j'ai cours", "en ce moment je peux pas". */
  readonly elsewhere?: boolean
  /** Left for another that is said: "décaler de jeudi à vendredi". */
  readonly left?: boolean
  /** The appointment's own date ("mon rendez-vous de jeudi"): left alone when another is given. */
  readonly origin?: boolean
}

/** Whether they allow the same readings, whatever else is known of them. */
export const areSameDays = (one: Days, other: Days): boolean =>
  one.spans.length === other.spans.length &&
  one.spans.every(({ from, to, weekday }, rank) => {
    const span = other.spans[rank]
    return from === span?.from && to === span?.to && weekday === span?.weekday
  })

export type Value = Hours | Days

/** What a rule about dates or hours gets: the values that its pattern took, in order. */
export interface Slots {
  readonly n: readonly number[]
  readonly weekday: readonly number[]
  readonly month: readonly number[]
  readonly ordinal: readonly number[]
  readonly hours: readonly Hours[]
  readonly days: readonly Days[]
}

/** When the message is read, where the person lives. */
export interface Today {
  readonly date: string
  /** Minutes since midnight. */
  readonly minute: number
}

/** One row of a table about dates or hours. */
export interface ValueRule {
  /** The patterns; pattern.ts says how they are written. */
  readonly say: readonly string[]
  /** How many words at the beginning are left for other rules: "au" in "du 8 au 12"; Infinity leaves all of them. */
  readonly keep?: number
  /** What they mean; null when the numbers cannot be that. */
  readonly means: (slots: Slots, today: Today) => readonly Value[] | null
  /** Phrases, each with what it gives on Wednesday 3 September 2025 at 10:00: the tests of this row. */
  readonly examples: Readonly<Record<string, string>>
}
