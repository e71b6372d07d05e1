import { expect } from 'chai'
import { Temporal } from 'temporal-polyfill'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Asked, Reading, Window } from '../../../src/domain/reading.ts'
import { written } from '../../understanding/notation.ts'

type PlainDate = Temporal.PlainDate

/** Month ends, the end of a year, a leap year, both clock changes, days of every name, zones on both sides of Paris. */
const INSTANTS: readonly (readonly [now: string, zone: string])[] = [
  ['2025-09-03T10:00:00+02:00', 'Europe/Paris'],
  ['2025-12-30T09:15:00+01:00', 'Europe/Paris'],
  ['2026-01-31T08:00:00+01:00', 'Europe/Paris'],
  ['2026-03-27T16:30:00+01:00', 'Europe/Paris'],
  ['2026-10-23T07:45:00+02:00', 'Europe/Paris'],
  ['2028-02-28T12:00:00+01:00', 'Europe/Paris'],
  ['2026-06-07T21:00:00-03:00', 'America/Cayenne'],
  ['2026-05-14T06:00:00+04:00', 'Indian/Reunion'],
  ['2026-11-16T23:00:00-04:00', 'America/Guadeloupe'],
  ['2027-04-30T10:00:00+03:00', 'Indian/Mayotte'],
]

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
]

interface Day {
  readonly said: string
  readonly date: PlainDate
}

/** The next day with this name, after today. */
const coming = (today: PlainDate, weekday: number): PlainDate =>
  today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 })

/** The next day with this number, today included. */
const numbered = (today: PlainDate, number: number): PlainDate => {
  let date = today
  while (date.day !== number) date = date.add({ days: 1 })
  return date
}

const named = ({ day, month, dayOfWeek }: PlainDate) => ({
  number: day === 1 ? '1er' : String(day),
  month: MONTHS[month - 1] ?? '',
  weekday: WEEKDAYS[dayOfWeek - 1] ?? '',
})

/** Ways of saying a day that the contract leaves no doubt about. */
const daysFrom = (today: PlainDate): readonly Day[] => {
  const after = (days: number): PlainDate => today.add({ days })
  const monday = after(8 - today.dayOfWeek)
  const weekdays = [1, 2, 3, 4, 5].flatMap((weekday) => {
    const name = WEEKDAYS[weekday - 1] ?? ''
    const next = coming(today, weekday)
    return [
      { said: name, date: next },
      { said: `${name} en huit`, date: next.add({ days: 7 }) },
      { said: `${name} en quinze`, date: next.add({ days: 14 }) },
      { said: `${name} de la semaine prochaine`, date: monday.add({ days: weekday - 1 }) },
    ]
  })
  const dates = [3, 9, 16, 27, 40, 75, 160, 290].map(after).flatMap((date) => {
    const { number, month, weekday } = named(date)
    const isNear = numbered(today, date.day).equals(date)
    return [
      { said: `le ${number} ${month}`, date },
      { said: `le ${weekday} ${number} ${month} ${date.year}`, date },
      { said: `le ${date.day}/${date.month}`, date },
      { said: `le ${date.day}/${date.month}/${date.year}`, date },
      ...(isNear
        ? [
            { said: `le ${number}`, date },
            { said: `${weekday} ${number}`, date },
          ]
        : []),
    ]
  })
  return [
    { said: 'demain', date: after(1) },
    { said: 'après-demain', date: after(2) },
    { said: 'dans trois jours', date: after(3) },
    { said: 'dans huit jours', date: after(7) },
    { said: 'dans 15 jours', date: after(14) },
    { said: 'dans deux semaines', date: after(14) },
    { said: 'dans un mois', date: today.add({ months: 1 }) },
    ...weekdays,
    ...dates,
  ]
}

const HOURS: readonly (readonly [said: string, hours: Window])[] = [
  ['le matin', { after: '08:00', before: '12:00' }],
  ['en fin de matinée', { after: '10:30', before: '12:00' }],
  ['aprem', { after: '13:00', before: '18:00' }],
  ["en début d'après-midi", { after: '13:00', before: '15:00' }],
  ['en fin de journée', { after: '17:00', before: '19:00' }],
  ['à midi', { at: '12:00' }],
  ['à 14h', { at: '14:00' }],
  ['14h30', { at: '14:30' }],
  ['à quatorze heures trente', { at: '14:30' }],
  ['à 10h moins le quart', { at: '09:45' }],
  ['à 3h', { at: '15:00' }],
  ['pas avant 16h', { after: '16:00' }],
  ['avant 10h', { before: '10:00' }],
  ['entre 14 et 16h', { after: '14:00', before: '16:00' }],
  ['entre midi et deux', { after: '12:00', before: '14:00' }],
]

/** What is said of a day and its hour (`A`), and of another day (`B`): what is wanted, what is refused. */
interface Frame {
  readonly say: string
  readonly asked: Asked
  readonly wanted: 'A' | 'A, B' | 'none'
  readonly refused: 'B' | 'none'
}

const only = (say: string): Frame => ({ say, asked: 'slot', wanted: 'A', refused: 'none' })
const both = (say: string): Frame => ({ say, asked: 'slot', wanted: 'A, B', refused: 'none' })
const not = (say: string): Frame => ({ say, asked: 'slot', wanted: 'none', refused: 'B' })
const moved = (say: string, asked: Asked = 'slot'): Frame => ({ say, asked, wanted: 'A', refused: 'B' })
const answered = (say: string): Frame => ({ say, asked: 'checkpoint', wanted: 'none', refused: 'B' })

const FRAMES: readonly Frame[] = [
  ...[
    'A',
    'plutôt A svp',
    'je préfère A',
    'A ça irait ?',
    'je suis dispo A',
    "va pour A, merci d'avance",
  ].map(only),
  ...['B ou A', 'soit B soit A', 'B, sinon A'].map(both),
  ...['pas B', 'sauf B', 'tout sauf B', 'je peux pas B', 'B je ne peux pas', 'surtout pas B', 'B non'].map(
    not,
  ),
  ...['pas B mais A', 'plutôt A que B', 'je peux pas B mais A oui', 'B impossible mais A ok'].map((say) =>
    moved(say),
  ),
  ...['je peux pas B mais A oui', 'désolé B je peux pas. A possible ?'].map((say) =>
    moved(say, 'checkpoint'),
  ),
  ...['je peux pas venir B', 'je ne pourrai pas venir B, désolé', 'je serai pas là B'].map(answered),
]

const windowOf = (date: PlainDate, hours: Window = {}): Window => {
  const said = date.toString()
  return { from: said, to: said, ...hours }
}

const sorted = (windows: readonly Window[]): string => windows.map(written).toSorted().join(', ')

const readingWritten = ({ wish, ask, safety }: Pick<Reading, 'wish' | 'ask' | 'safety'>): string =>
  `wanted: ${sorted(wish?.wanted ?? [])}; refused: ${sorted(wish?.refused ?? [])}; ask ${ask}; ${safety}`

/** As typed on a telephone: no accents, no capitals. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

/** Every day with the next of the others and of the hours, so that all meet in the end. */
const wrongIn = (
  frame: Frame,
  [now, zone]: readonly [string, string],
  seen: Set<string>,
): readonly string[] => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate()
  const days = daysFrom(today)
  const wrong: string[] = []
  for (const [rank, one] of days.entries()) {
    const other = days[(rank * 7 + 11) % days.length]
    const [hour, hours] = HOURS[(rank + frame.say.length) % HOURS.length] ?? ['', {}]
    if (other === undefined || other.date.equals(one.date)) continue
    const isDayAlone = rank % 3 === 0
    const wanted = isDayAlone ? [windowOf(one.date)] : [windowOf(one.date, hours)]
    const text = frame.say
      .replace('A', isDayAlone ? one.said : `${one.said} ${hour}`)
      .replace('B', other.said)
    if (frame.wanted === 'A, B') {
      // An hour said once after two days may be for both, and a month after two numbers: asked elsewhere.
      if (!isDayAlone || /^le \w+$/.test(other.said)) continue
      wanted.push(windowOf(other.date))
    }
    const expected = readingWritten({
      wish: {
        wanted: frame.wanted === 'none' ? [] : wanted,
        refused: frame.refused === 'none' ? [] : [windowOf(other.date)],
      },
      ask: false,
      safety: null,
    })
    for (const typed of [text, plain(text)]) {
      seen.add(typed)
      const read = readingWritten(understand({ text: typed, asked: frame.asked, now, zone, lang: 'fr' }))
      if (read !== expected) wrong.push(`${now} ${typed}\n  ${read}\n  ${expected}`)
    }
  }
  return wrong
}

describe('days and hours put together in every way', () => {
  for (const frame of FRAMES)
    it(`are read in "${frame.say}", asked ${frame.asked}`, () => {
      const seen = new Set<string>()
      const wrong = INSTANTS.flatMap((instant) => wrongIn(frame, instant, seen))
      expect(wrong.join('\n')).to.equal('')
      expect(seen.size).to.be.at.least(100)
    })
})
