import type { Act, Reading, ToUnderstand, Window, Wish } from '../../src/domain/reading.ts'
import {
  addDays,
  dateOf,
  localDate,
  monthOf,
  timeOfMinutes,
  weekdayOf,
  yearOf,
} from '../../src/domain/localTime.ts'
import { alarm } from './alarm.ts'
import { fold } from './folding.ts'

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
)
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  matin: ['08:00', '12:00'],
  'apres-midi': ['13:00', '18:00'],
  soir: ['18:00', '20:00'],
}
const COMMANDS: readonly (readonly [Act, RegExp])[] = [
  ['stop', /^(stop|arret|arrete|arretez)$/],
  ['urgent', /^(urgence|sos)$/],
  ['help', /^(aide|help|\?|aidez moi)$/],
  ['human', /(parler a|un humain|une personne|mon conseiller|ma conseillere|rappelez[- ]moi)/],
  ['who', /^qui (suit|s'occupe)/],
]
const YES = /^(oui|ouais|ok|d'accord|daccord|je viens|c'est bon|ca marche|yes|👍)\b|^👍/u
const NO = /^(non|no|je (ne )?(peux|viens) pas|impossible)\b/
const OTHER_DATE = /(autre date|autre jour|reporter|decaler|deplacer|changer|autre fois)/

const nextWeekday = (today: string, weekday: number): string =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1)

const nextDayMonth = (today: string, day: number, month: number): string | null => {
  const thisYear = dateOf(yearOf(today), month, day)
  return thisYear !== null && thisYear >= today ? thisYear : dateOf(yearOf(today) + 1, month, day)
}

const dateIn = (words: string, today: string): string | null => {
  const dated = /\b(\d{1,2})(?:er)? ?(?:\/|\s)(\d{1,2}|[a-z]+)\b/.exec(words)
  const month = dated === null ? 0 : MONTHS.indexOf(dated[2] ?? '') + 1 || Number(dated[2])
  if (dated !== null && month >= 1 && month <= 12) return nextDayMonth(today, Number(dated[1]), month)
  const alone = /\ble (\d{1,2})\b/.exec(words)
  if (alone !== null) return nextDayMonth(today, Number(alone[1]), monthOf(today))
  if (/\bapres[- ]demain\b/.test(words)) return addDays(today, 2)
  if (/\bdemain\b/.test(words)) return addDays(today, 1)
  const weekday = WEEKDAYS.findIndex((day) => words.includes(day)) + 1
  return weekday === 0 ? null : nextWeekday(today, weekday)
}

const hourIn = (words: string): Partial<Window> => {
  const hour = /\b(\d{1,2}) ?(?:h|heures?|:) ?(\d{2})?\b/.exec(words)
  if (hour !== null && Number(hour[1]) < 24 && Number(hour[2] ?? 0) < 60)
    return { at: timeOfMinutes(Number(hour[1]) * 60 + Number(hour[2] ?? 0)) }
  const part = Object.keys(PARTS).find((name) =>
    words.replace(/aprem|apres midi/, 'apres-midi').includes(name),
  )
  const bounds = part === undefined ? undefined : PARTS[part]
  return bounds === undefined ? {} : { after: bounds[0], before: bounds[1] }
}

const windowIn = (words: string, today: string): Window | null => {
  const date = dateIn(words, today)
  const window = { ...(date === null ? {} : { from: date, to: date }), ...hourIn(words) }
  return Object.keys(window).length === 0 ? null : window
}

const yesOrNo = (words: string, wish: Wish | null): Act => {
  if (wish !== null) return wish.refused.length > 0 ? 'decline' : 'reschedule'
  if (OTHER_DATE.test(words)) return 'reschedule'
  return YES.test(words) ? 'confirm' : NO.test(words) ? 'decline' : 'unknown'
}

/** What a message means, given what was asked last; pure. `ask` is true whenever something uncertain was read. */
export const understand = (message: ToUnderstand): Reading => {
  const words = fold(message.text.slice(0, 2000))
  const safety = alarm(message.text).safety
  const numbered = /^\d+$/.test(words) ? Number(words) - 1 : -1
  const labels = (message.options ?? []).map(fold)
  const choice = labels[numbered] === undefined ? labels.indexOf(words) : numbered
  if (choice >= 0)
    return { act: message.asked === 'choice' ? 'answer' : 'unknown', wish: null, safety, ask: false, choice }
  const command = COMMANDS.find(([, pattern]) => pattern.test(words))
  if (command !== undefined) return { act: command[0], wish: null, safety, ask: false }
  if (message.asked === 'open' || message.asked === 'choice')
    return { act: 'answer', wish: null, safety, ask: false }
  const window = windowIn(words, localDate(message.now, message.zone))
  const refused = /\bpas\b/.test(words)
  const wish =
    window === null ? null : refused ? { wanted: [], refused: [window] } : { wanted: [window], refused: [] }
  return { act: yesOrNo(words, wish), wish, safety, ask: wish !== null }
}
