import { createInstance, type i18n as I18n, type Resource } from 'i18next'
import type { Line, Param, Utterance } from '../src/domain/conversation.ts'
import type { LocalDate, LocalDateTime, LocalTime } from '../src/domain/localTime.ts'
import type { Window } from '../src/domain/reading.ts'
import { dayOfMonth, minutesOfDay, monthOf, weekdayOf } from '../src/domain/localTime.ts'

/** The words of each language: file name, then keys, as `locales/` holds them. */
export type Words = Readonly<Record<string, Resource[string][string]>>

const FALLBACK = 'fr'

/** Gives lines their words. A key without words, in the language and in French, is a fault of ours and throws. */
export function speech(words: Words): (line: Line, lang: string) => Utterance {
  const languages = createInstance()
  void languages.init({
    resources: Object.fromEntries(
      Object.entries(words).map(([lang, translation]) => [lang, { translation }]),
    ),
    fallbackLng: FALLBACK,
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    nsSeparator: false,
  })
  languages.services.formatter?.add('capital', (value: unknown) => capital(String(value)))
  const voices = new Map<string, Voice>()
  return (line, spoken) => {
    const lang = line.lang ?? spoken
    const voice = voices.get(lang) ?? new Voice(languages, lang)
    voices.set(lang, voice)
    return voice.utter(line)
  }
}

const hasHours = ({ at, after, before }: Window): boolean =>
  at !== undefined || after !== undefined || before !== undefined

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** One language's way to say a line, a date, an hour, a window. */
class Voice {
  readonly #lang: string
  readonly #languages: I18n
  readonly #t: ReturnType<I18n['getFixedT']>

  constructor(languages: I18n, lang: string) {
    this.#lang = lang
    this.#languages = languages
    this.#t = languages.getFixedT(lang)
  }

  utter({ key, params, choices }: Line): Utterance {
    const labels = (choices ?? []).map((choice) => ({
      id: choice.id,
      label: this.#say(choice.label, choice.params),
    }))
    return { text: this.#say(key, params), choices: labels, key }
  }

  #say(key: string, params: Readonly<Record<string, Param>> = {}): string {
    const values = Object.entries(params).map(([name, value]) => [name, this.#value(value)])
    if (!this.#languages.exists(key, { lng: FALLBACK })) throw new Error(`No words for "${key}" in locales/`)
    const said: unknown = this.#t(key, Object.fromEntries(values))
    return this.#typeset(typeof said === 'string' ? said : key)
      .replace(/\n{2,}/g, '\n')
      .trim()
  }

  /** French keeps its signs with their words: an author types a plain space, a line never breaks there. */
  #typeset(text: string): string {
    return this.#lang === FALLBACK ? text.replace(/ (?=[?!:;»])/g, '\u00a0').replace(/« /g, '«\u00a0') : text
  }

  #value(param: Param): string {
    if (typeof param !== 'object') return String(param)
    if ('date' in param) return this.#date(param.date)
    if ('moment' in param) return this.#there(this.#moment(param.moment), param.zone)
    if ('time' in param) return this.#time(param.time)
    if ('line' in param) return this.utter(param.line).text
    const said = this.#either(param.windows.map((window) => this.#window(window)))
    return param.windows.some(hasHours) ? this.#there(said, param.zone) : said
  }

  /** "mercredi 4 mars, à 14 h (heure de Cayenne)" */
  #there(said: string, zone: string | undefined): string {
    if (zone === undefined) return said
    const name = zone.replace('/', '_')
    const known = this.#languages.exists(`dates.zones.${name}`, { lng: FALLBACK })
    return this.#t('dates.there', { said, zone: this.#t(`dates.zones.${known ? name : 'other'}`) })
  }

  /** "a, b ou c"; windows that hold a comma of their own are told apart by "ou" alone. */
  #either(said: readonly string[]): string {
    const or = this.#t('dates.or')
    const last = said.at(-1)
    if (last === undefined || said.some((one) => one.includes(','))) return said.join(or)
    return [said.slice(0, -1).join(', '), last].filter((part) => part !== '').join(or)
  }

  /** "mercredi 4 mars" */
  #date(date: LocalDate): string {
    const day = dayOfMonth(date)
    return this.#t('dates.date', {
      weekday: this.#t(`dates.days.${weekdayOf(date)}`),
      day: day === 1 ? this.#t('dates.first') : day,
      month: this.#t(`dates.months.${monthOf(date)}`),
    })
  }

  /** "mercredi 4 mars, à 14 h" */
  #moment(moment: LocalDateTime): string {
    return this.#t('dates.moment', {
      date: this.#date(moment.slice(0, 10)),
      time: this.#time(moment.slice(11)),
    })
  }

  /** "14 h 30" */
  #time(time: LocalTime): string {
    const minutes = minutesOfDay(time)
    const values = { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') }
    return this.#t(minutes % 60 === 0 ? 'dates.hour' : 'dates.time', values)
  }

  /** "jeudi 5 mars, entre 13 h et 18 h" */
  #window(window: Window): string {
    const parts = [this.#days(window), this.#hours(window)].filter((part) => part !== '')
    return parts.length === 0 ? this.#t('dates.anytime') : parts.join(', ')
  }

  #days({ from, to, weekday }: Window): string {
    if (weekday !== undefined) return this.#t('dates.every', { weekday: this.#t(`dates.days.${weekday}`) })
    if (from !== undefined && from === to) return this.#date(from)
    if (from !== undefined && to !== undefined)
      return this.#t('dates.between', { from: this.#date(from), to: this.#date(to) })
    if (from !== undefined) return this.#t('dates.since', { from: this.#date(from) })
    return to === undefined ? '' : this.#t('dates.until', { to: this.#date(to) })
  }

  #hours({ at, after, before }: Window): string {
    if (at !== undefined) return this.#t('dates.at', { at: this.#time(at) })
    if (after !== undefined && before !== undefined)
      return this.#t('dates.within', { after: this.#time(after), before: this.#time(before) })
    if (after !== undefined) return this.#t('dates.after', { after: this.#time(after) })
    return before === undefined ? '' : this.#t('dates.before', { before: this.#time(before) })
  }
}
