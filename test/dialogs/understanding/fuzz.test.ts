import { expect } from 'chai'
import fc from 'fast-check'
import { alarm } from '../../../dialogs/understanding/alarm.ts'
import type { Meter } from '../../../dialogs/understanding/meter.ts'
import { personalData } from '../../../dialogs/understanding/personalData.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Reading, ToUnderstand, Window } from '../../../src/domain/reading.ts'
import { ASKED, phrases } from '../../understanding/corpus.ts'

const OPEN = (['dates', 'acts', 'safety', 'other'] as const).flatMap((file) => phrases(file, 'open'))

/** Pieces that readers of dates stumble on. */
const PIECES = [
  ...[
    'deux mille ',
    'vingt et ',
    'quatre-vingt-dix ',
    'mille ',
    'le ',
    'pas ',
    'ni ',
    'entre ',
    'et ',
    'ou ',
    'plutôt ',
  ],
  ...[
    'jeudi ',
    'jeudi prochain ',
    '12/',
    '14h',
    'h',
    '30 février ',
    '31/12/9999 ',
    '0000-00-00 ',
    'sauf ',
    'mais ',
    ',',
  ],
  ...[
    'je peux pas ',
    'je veux plus ',
    'oui ',
    'non ',
    'stop ',
    'dans 999999 jours ',
    'dans 36 mois ',
    'la semaine 53 ',
  ],
  ...[
    'هذا ',
    'نعم ',
    'я ',
    '👍🏽',
    '👨‍👩‍👧',
    '\u0000',
    '\ufeff',
    '\ud800',
    'ﷺ',
    'é',
    "'",
    "j'",
    '.',
    '?',
    '\n',
    '1',
    'constructor',
  ],
]

const ZONES = [
  'Europe/Paris',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Asia/Kathmandu',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 900 }))
    .map(([piece, times]) => piece.repeat(times).slice(0, 5000)),
  fc
    .tuple(fc.constantFrom(...OPEN), fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 4 }))
    .map(([{ text }, changes]) => mutated(text, changes)),
  fc
    .tuple(fc.constantFrom(...OPEN), fc.constantFrom(...OPEN), fc.constantFrom(...PIECES))
    .map(([first, second, piece]) => `${first.text} ${piece}${second.text}`),
)

/** Some bytes of the text replaced. */
function mutated(text: string, changes: readonly (readonly [at: number, byte: number])[]): string {
  const bytes = Buffer.from(text)
  for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
  return bytes.toString('utf8')
}

const anyMessage: fc.Arbitrary<ToUnderstand> = fc.record({
  text: anyText,
  asked: fc.constantFrom(...ASKED),
  options: fc.array(
    fc.oneof(
      fc.constantFrom('Oui, je viens', 'Non', 'Je ne sais pas', 'Mardi 9 septembre, à 10 h'),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 6 },
  ),
  now: fc
    .date({
      min: new Date('2025-01-01T00:00:00Z'),
      max: new Date('2031-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString()),
  zone: fc.constantFrom(...ZONES),
  lang: fc.constantFrom('fr', 'en', 'es', 'pt', 'ar', 'tr', 'xx'),
})

const localNow = ({ now, zone }: ToUnderstand): readonly [date: string, time: string] => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).format(new Date(now))
  const [date = '', time = ''] = parts.split(', ')
  return [date, time]
}

const isDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

const faultsOf = ({ from, to, weekday, at, after, before }: Window): readonly string[] =>
  [
    [from, to].some((date) => date !== undefined && !isDate(date)) ? 'no such date' : '',
    from !== undefined && to !== undefined && from > to ? 'ends before it begins' : '',
    [at, after, before].some((time) => time !== undefined && !isTime(time)) ? 'no such time' : '',
    after !== undefined && before !== undefined && after >= before ? 'closes before it opens' : '',
    at !== undefined && (after ?? before) !== undefined ? 'a time inside bounds' : '',
    weekday !== undefined && ![1, 2, 3, 4, 5, 6, 7].includes(weekday) ? 'no such weekday' : '',
    [from, to, weekday, at, after, before].every((field) => field === undefined) ? 'empty' : '',
  ].filter((fault) => fault !== '')

const isPast = ({ from, to, at, before }: Window, [today, time]: readonly [string, string]): boolean =>
  (to !== undefined && to < today) ||
  (from === today &&
    to === today &&
    ((at !== undefined && at <= time) || (before !== undefined && before <= time)))

const isInside = (narrow: Window, wide: Window): boolean =>
  (wide.from === undefined || (narrow.from !== undefined && wide.from <= narrow.from)) &&
  (wide.to === undefined || (narrow.to !== undefined && wide.to >= narrow.to)) &&
  (wide.weekday === undefined || wide.weekday === narrow.weekday) &&
  (wide.at === undefined || wide.at === narrow.at) &&
  (wide.after === undefined || wide.after <= (narrow.at ?? narrow.after ?? '')) &&
  (wide.before === undefined ||
    // Noon is no longer morning.
    (narrow.at === undefined ? wide.before >= (narrow.before ?? '24') : wide.before > narrow.at))

const check = (message: ToUnderstand, reading: Reading): void => {
  const wanted = reading.wish?.wanted ?? []
  const refused = reading.wish?.refused ?? []
  for (const window of [...wanted, ...refused])
    expect(faultsOf(window), JSON.stringify(window)).to.deep.equal([])
  const now = localNow(message)
  for (const window of wanted) {
    expect(isPast(window, now), `past: ${JSON.stringify(window)} at ${now.join(' ')}`).to.equal(false)
    for (const other of refused)
      expect(isInside(window, other), `refused: ${JSON.stringify(window)}`).to.equal(false)
  }
  if (reading.choice !== undefined) expect(message.options?.[reading.choice]).to.be.a('string')
}

/** What a reading may cost: so many steps for each character, and for the corrections of which there is a fixed number. */
const STEPS_A_CHARACTER = 30
const STEPS_OF_CORRECTIONS = 30_000

const bound = (characters: number): number => STEPS_OF_CORRECTIONS + STEPS_A_CHARACTER * characters

const stepsOf = (message: ToUnderstand): number => {
  const meter: Meter = { steps: 0 }
  understand(message, meter)
  return meter.steps
}

const RUNS = 4000

describe('reading anything at all', () => {
  it('never throws, never wants what is past, what does not exist or what is refused', () => {
    fc.assert(
      fc.property(anyMessage, (message) => check(message, understand(message))),
      { numRuns: RUNS },
    )
  })

  it('reads words that are names inside every object as words', () => {
    const message = {
      asked: 'slot',
      now: '2025-09-03T10:00:00+02:00',
      zone: 'Europe/Paris',
      lang: 'fr',
    } as const
    const silence = understand({ ...message, text: 'qsdjkl' })
    for (const text of ['constructor', "constructor'", '5constructor', '__proto__', 'toString', 'valueOf 5'])
      expect(understand({ ...message, text }), text).to.deep.equal(silence)
  })

  it('gives the same reading twice', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(understand(message)).to.deep.equal(understand(message))
      }),
      { numRuns: 300 },
    )
  })

  it('costs no more than its length', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const characters = message.text.length + (message.options ?? []).join('').length
        expect(stepsOf(message)).to.be.at.most(bound(characters))
      }),
      { numRuns: RUNS / 2 },
    )
  })

  for (const piece of PIECES)
    it(`costs twice as much for twice as many "${JSON.stringify(piece).slice(1, -1)}"`, () => {
      const message = (times: number): ToUnderstand => ({
        text: piece.repeat(times),
        ...{ asked: 'slot', now: '2025-09-03T10:00:00+02:00', zone: 'Europe/Paris', lang: 'fr' },
      })
      expect(stepsOf(message(4000))).to.be.at.most(2.2 * stepsOf(message(2000)) + STEPS_OF_CORRECTIONS)
    })

  it('hears an alarm in anything, at a linear cost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const meter: Meter = { steps: 0 }
        alarm(text.repeat(3), meter)
        expect(meter.steps).to.be.at.most(bound(text.length * 3))
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('finds personal data inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const { from, to } of personalData(text)) {
          expect(from).to.be.at.least(end)
          expect(to).to.be.within(from + 1, text.length)
          end = to
        }
      }),
      { numRuns: RUNS / 4 },
    )
  })
})
