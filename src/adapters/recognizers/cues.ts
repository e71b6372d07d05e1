/** What the recognizers leave aside and a reading cannot: refusals, bounds that they missed, signs that a date was meant. */
export interface Cues {
  /** Refuses the date that comes next in the same clause. */
  readonly refuses: RegExp
  /** Says something about the date that no window holds: then nothing is guessed. */
  readonly unclear: RegExp
  /** Beside a refusal, asks for the date or agrees to it ("can't Thursday, can I…"): which is refused cannot be told. */
  readonly allows: RegExp
  /** A digit or a word of the calendar: a date may have been meant. */
  readonly speaksOfTime: RegExp
}

export type Spoken = 'en' | 'es'

/** The language (BCP 47) as the recognizers know it; null of one that they do not read. */
export const spokenOf = (lang: string): Spoken | null => {
  const code = lang.toLowerCase().split(/[-_]/, 1)[0]
  return code === 'en' || code === 'es' ? code : null
}

/** Words without accents, in lower case. */
export const CUES: Readonly<Record<Spoken, Cues>> = {
  en: {
    refuses:
      /\b(?:not|never|except|cannot|can ?not|can'?t|won'?t|couldn'?t|unable|impossible|busy|unavailable)\b/,
    unclear:
      /\b(?:no|nor|neither|but|instead|rather|than|prefer|without|why not|not a problem|don'?t|isn'?t|doesn'?t|until|till?|by|before|after|since|from|between|early|late|beginning|middle|end|other|another|last|ago)\b/,
    allows: /\b(?:can|could|may|ok|okay|fine|good|better)\b/,
    speaksOfTime:
      /\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|today|tonight|tomorrow|mornings?|noon|midday|afternoons?|evenings?|(?:fort)?nights?|weekends?|weekdays?|midweek|days?|weeks?|months?|hours?|oclock|january|february|march|april|june|july|august|september|october|november|december|christmas)\b/,
  },
  es: {
    refuses:
      /\b(?:no (?:puedo|podre|podria|quiero|estoy|estare|tengo tiempo|me va|me viene|el|la|este|los)|nunca|jamas|excepto|salvo|menos|imposible)\b/,
    unclear:
      /\b(?:no|ni|si|pero|sino|mejor|prefiero|en vez|en lugar|tampoco|sin|hasta|antes|despues|desde|a partir|entre|principios?|mediados|fin|finales|otro|otra|ultimo|ultima|hace)\b/,
    allows: /\b(?:puedo|podria|podemos|bien|vale|ok)\b/,
    speaksOfTime:
      /\d|\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|hoy|mananas?|tardes?|noches?|mediodia|finde|dias?|semanas?|quincenas?|mes|meses|horas?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|navidad)\b/,
  },
}

/** Small letters without accents. */
export const plain = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** "next Thursday", said while this week's is still to come, may be either. */
export const saysNext = (text: string): boolean =>
  /\bnext\b|\bproxim[oa]\b|\bque viene\b/.test(text) && !/\b(?:week|semana|month|mes)\b/.test(text)

/** A bound that holds its own day: "by Friday" is Friday too, "before Friday" is not. */
export const isIncluded = (text: string): boolean => /^(?:by|until|til|till|hasta)\b/.test(text)

/** "the next 3 days" is given with the day after its last. */
export const countsDays = (text: string): boolean => /\b(?:next|proxim[oa]s?|siguientes?)\b/.test(text)

/** The afternoon of Spanish, which the recognizers take for an evening. */
export const isTarde = (text: string): boolean => /\btarde\b/.test(text)

/** "por la tarde" is any day's, not today's as the recognizers have it. */
export const isAnyDay = (text: string): boolean => /^(?:por )?la (?:manana|tarde|noche)$/.test(text)
