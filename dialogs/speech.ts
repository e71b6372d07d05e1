import { createInstance, type i18n as I18n, type Resource } from 'i18next'
import type { Line, Param, Utterance } from '../src/domain/conversation.ts'
import type { LocalDate, LocalDateTime, LocalTime } from '../src/domain/localTime.ts'
import type { Window } from '../src/domain/reading.ts'
import { dayOfMonth, minutesOfDay, monthOf, weekdayOf, yearOf } from '../src/domain/localTime.ts'
import { saysYear } from '../src/domain/reader.ts'
import { hasHours } from '../src/domain/window.ts'

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

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

type Moment = Extract<Param, { readonly moment: LocalDateTime }>
type Windows = Extract<Param, { readonly windows: readonly Window[] }>

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
    if ('date' in param) return this.#date(param.date, param.today)
    if ('moment' in param) return this.#there(this.#moment(param), param.zone, this.#ownMoment(param))
    if ('time' in param) return this.#there(this.#time(param.time), param.zone)
    if ('line' in param) return this.utter(param.line).text
    if ('clock' in param) return this.#clock(param.clock, 'theirs')
    const said = this.#windows(param)
    return param.windows.some(hasHours) ? this.#there(said, param.zone, this.#ownWindows(param)) : said
  }

  /** "mercredi 4 mars, à 14 h (heure de Cayenne)"; `own` is what a reader elsewhere is told besides, '' when nothing can be. */
  #there(said: string, zone: string | undefined, own?: string): string {
    if (zone === undefined) return said
    const clock = this.#clock(zone, own === undefined ? 'other' : 'theirs')
    const both = own !== undefined && own !== ''
    return this.#t(both ? 'dates.both' : 'dates.there', { said, zone: clock, own })
  }

  /** "heure de Cayenne"; a zone without a name here is the reader's own, or that of whom they read about. */
  #clock(zone: string, unnamed: 'other' | 'theirs'): string {
    const name = zone.replace('/', '_')
    const known = this.#languages.exists(`dates.zones.${name}`, { lng: FALLBACK })
    return this.#t(`dates.zones.${known ? name : unnamed}`)
  }

  /** "19 h", with its date when it is another. */
  #ownMoment({ moment, own, ...read }: Moment): string | undefined {
    if (own === undefined) return undefined
    const sameDay = own.slice(0, 10) === moment.slice(0, 10)
    return sameDay ? this.#time(own.slice(11)) : this.#moment({ ...read, moment: own })
  }

  /** "19 h", "entre 17 h et 22 h", with the dates when there are several or another. */
  #ownWindows({ windows, own, ...read }: Windows): string | undefined {
    const [first, ...others] = own ?? []
    if (own === undefined || first === undefined) return own && ''
    const sameDay = others.length === 0 && first.from === windows[0]?.from
    if (!sameDay) return this.#windows({ ...read, windows: own })
    return first.at === undefined ? this.#hours(first) : this.#time(first.at)
  }

  #windows({ windows, today }: Windows): string {
    return this.#either(windows.map((window) => this.#window(window, today)))
  }

  /** "a, b ou c"; windows that hold a comma of their own are told apart by ", ou bien" alone. */
  #either(said: readonly string[]): string {
    const or = this.#t('dates.or')
    const last = said.at(-1)
    if (last === undefined) return ''
    if (said.some((one) => one.includes(','))) return said.join(this.#t('dates.orElse'))
    return [said.slice(0, -1).join(', '), last].filter((part) => part !== '').join(or)
  }

  /** "mercredi 4 mars", "lundi 1er mars 2027" */
  #date(date: LocalDate, today: LocalDate | undefined): string {
    const day = dayOfMonth(date)
    const said = this.#t('dates.date', {
      weekday: this.#t(`dates.days.${weekdayOf(date)}`),
      day: day === 1 ? this.#t('dates.first') : day,
      month: this.#t(`dates.months.${monthOf(date)}`),
    })
    if (today === undefined || !saysYear(date, today)) return said
    return this.#t('dates.withYear', { date: said, year: yearOf(date) })
  }

  /** "mercredi 4 mars, à 14 h" */
  #moment({ moment, today }: Moment): string {
    return this.#t('dates.moment', {
      date: this.#date(moment.slice(0, 10), today),
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
  #window(window: Window, today: LocalDate | undefined): string {
    const parts = [this.#days(window, today), this.#hours(window)].filter((part) => part !== '')
    return parts.length === 0 ? this.#t('dates.anytime') : parts.join(', ')
  }

  #days({ from, to, weekday }: Window, today: LocalDate | undefined): string {
    const said = (date: LocalDate): string => this.#date(date, today)
    if (weekday !== undefined) return this.#t('dates.every', { weekday: this.#t(`dates.days.${weekday}`) })
    if (from !== undefined && from === to) return said(from)
    if (from !== undefined && to !== undefined)
      return this.#t('dates.between', { from: said(from), to: said(to) })
    if (from !== undefined) return this.#t('dates.since', { from: said(from) })
    return to === undefined ? '' : this.#t('dates.until', { to: said(to) })
  }

  #hours({ at, after, before }: Window): string {
    if (at !== undefined) return this.#t('dates.at', { at: this.#time(at) })
    if (after !== undefined && before !== undefined)
      return this.#t('dates.within', { after: this.#time(after), before: this.#time(before) })
    if (after !== undefined) return this.#t('dates.after', { after: this.#time(after) })
    return before === undefined ? '' : this.#t('dates.before', { before: this.#time(before) })
  }
}
