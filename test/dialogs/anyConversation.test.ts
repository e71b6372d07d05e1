import { expect } from 'chai'
import fc from 'fast-check'
import type { Due, Heard, State } from '../../src/domain/conversation.ts'
import type { Facts } from '../../src/domain/facts.ts'
import type { Act, Reading, Window } from '../../src/domain/reading.ts'
import { firstState } from '../../src/domain/conversation.ts'
import { awa, theOrganisation, thursday, wednesday } from '../support/builders.ts'
import { sentenceIn } from '../support/transcriptWorld.ts'
import { aRequest, factsAt, take, type Taken } from './pureTurn.ts'

const ACTS: readonly Act[] = [
  ...(['confirm', 'decline', 'reschedule', 'human', 'who', 'stop', 'resume', 'help', 'my_data'] as const),
  ...(['erase', 'repeat', 'skip', 'undo', 'appointments', 'urgent', 'answer', 'unknown'] as const),
]

const WINDOWS: readonly Window[] = [
  { from: '2026-03-05', to: '2026-03-05', after: '13:00', before: '18:00' },
  { from: '2026-03-04', to: '2026-03-04' },
  { at: '14:00' },
  { weekday: 3 },
]

const aReading: fc.Arbitrary<Reading> = fc.record({
  act: fc.constantFrom(...ACTS),
  wish: fc.option(
    fc
      .record({
        wanted: fc.array(fc.constantFrom(...WINDOWS), { maxLength: 3 }),
        refused: fc.array(fc.constantFrom(...WINDOWS), { maxLength: 1 }),
      })
      .filter(({ wanted, refused }) => wanted.length + refused.length > 0),
  ),
  safety: fc.constant(null),
  ask: fc.boolean(),
})

const calm = { safety: null, nir: false, urgent: false }
const anAlarm = fc.oneof(
  { weight: 12, arbitrary: fc.constant(calm) },
  { weight: 1, arbitrary: fc.constant({ ...calm, safety: 'violence' as const }) },
  { weight: 1, arbitrary: fc.constant({ ...calm, nir: true }) },
)

const aText = fc.constantFrom('oui', 'je voudrais parler de mon logement avant la fin du mois', '{{phone}}')

const aMessage: fc.Arbitrary<Heard> = fc.record({
  kind: fc.constant('words' as const),
  text: aText,
  reading: aReading,
  alarm: anAlarm,
  shown: fc.constant(null),
})

const aNews: fc.Arbitrary<Heard> = fc
  .constantFrom<Due>(
    { kind: 'reminder', rule: 'two-days-before', checkpoint: 'chk-1', late: false },
    { kind: 'reminder', rule: 'on-the-morning', checkpoint: 'chk-1', late: true },
    { kind: 'countered', request: 'REQ', version: 2, checkpoint: 'chk-1', at: '2026-03-06T10:00' },
    {
      kind: 'accepted',
      request: 'REQ',
      checkpoint: 'chk-1',
      at: '2026-03-05T14:00',
      before: '2026-03-04T14:00',
    },
    { kind: 'answered', request: 'REQ', by: 'Julie', words: 'Oui.' },
  )
  .map((message) => ({ kind: 'due', message }))

const aRefusal: fc.Arbitrary<Heard> = fc.constantFrom<Heard>(
  {
    kind: 'refused',
    ref: 'ABC',
    event: { type: 'checkpoint_confirmed', checkpoint: 'chk-1', version: 1, words: 'oui' },
  },
  { kind: 'refused', ref: 'ABC', event: { type: 'counter_accepted', request: 'REQ', version: 2 } },
)

/** A button: of the question now open, by its rank, or one that was shown before. */
interface Press {
  readonly kind: 'press'
  readonly rank: number
  readonly old: boolean
}

const aPress: fc.Arbitrary<Press> = fc.record({
  kind: fc.constant('press' as const),
  rank: fc.nat(6),
  old: fc.constantFrom(false, false, false, true),
})

const chk2 = { ...wednesday, id: 'chk-2', startsAt: '2026-03-12T09:00', mode: 'TELEPHONE' as const }
const video = { ...wednesday, mode: 'VISIO' as const, place: 'https://visio.example.org/a' }

const slots = ['2026-03-05T14:00', '2026-03-05T15:00', '2026-03-04T14:00', '2026-03-09T09:30'].map(
  (startsAt, rank) => ({ ...thursday, id: `slot-${rank}`, startsAt }),
)

/** The world as it may be when a turn begins: another date, nobody, no telephone, weeks later; with free hours or without. */
const someFacts: fc.Arbitrary<Facts> = fc.constantFrom(
  factsAt('2026-03-02T06:00:00Z', { slots }),
  factsAt('2026-03-02T06:00:30Z', {
    requests: [aRequest({ state: 'countered', proposal: '2026-03-06T10:00' })],
    slots,
  }),
  factsAt('2026-03-02T12:00:00Z', { requests: [aRequest()], checkpoints: [video, chk2], slots }),
  factsAt('2026-03-03T05:00:00Z', { slots: slots.slice(1), person: { ...awa, zone: 'Indian/Mayotte' } }),
  // The service is closed, and a wish waits.
  factsAt('2026-03-03T02:00:00Z', {
    person: { ...awa, zone: 'Indian/Mayotte' },
    requests: [
      aRequest({ wish: { wanted: [{ from: '2026-03-06', to: '2026-03-06', at: '15:00' }], refused: [] } }),
    ],
  }),
  factsAt('2026-03-03T06:00:00Z', {
    checkpoints: [{ ...wednesday, version: 2, startsAt: '2026-03-09T15:00' }],
    slots,
  }),
  factsAt('2026-03-04T06:00:00Z', { advisor: null, organisation: { ...theOrganisation, phone: '' } }),
  factsAt('2026-03-08T06:00:00Z', { checkpoints: [] }),
  factsAt('2026-03-25T06:00:00Z', { person: { ...awa, advisor: null } }),
)

const aMove = fc.record({
  heard: fc.oneof(
    { weight: 5, arbitrary: aMessage },
    { weight: 5, arbitrary: aPress },
    { weight: 3, arbitrary: aNews },
    { weight: 1, arbitrary: aRefusal },
    { weight: 1, arbitrary: fc.constant<Heard>({ kind: 'opening' }) },
  ),
  facts: someFacts,
})

function pressed({ open }: State, { rank, old }: Press): Heard {
  // Another language would say the same in words that these checks do not know.
  const choices = (open?.choices ?? []).filter(({ id }) => !/^menu\.(lang\.)?[a-z]{2}$/.test(id))
  const choice = choices[rank % Math.max(1, choices.length)]?.id ?? 'come'
  return { kind: 'choice', choice, question: (open?.seq ?? 1) - (old ? 1 : 0) }
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

interface Move {
  readonly heard: Heard | Press
  readonly facts: Facts
}

/** Plays the moves from the first words on; time goes forward, and the state is frozen JSON between any two turns. */
function played(moves: readonly Move[]): readonly Taken[] {
  const times = moves.map(({ facts }) => facts).toSorted((a, b) => (a.now < b.now ? -1 : 1))
  let state = firstState('fr')
  let seq = 1
  return moves.map(({ heard }, rank) => {
    const before = frozen(JSON.parse(JSON.stringify(state)) as State)
    const now = { facts: times[rank] ?? factsAt('2026-03-02T06:00:00Z'), seq }
    const taken = take(before, heard.kind === 'press' ? pressed(before, heard) : heard, now)
    state = taken.after
    seq += taken.said.length + 1
    return taken
  })
}

/** Holds in every turn of any conversation, after those before it; the shortest that breaks it is told as it went. */
function always(holds: (taken: Taken, earlier: readonly Taken[]) => void): void {
  const conversations = fc.array(aMove, { minLength: 1, maxLength: 14 })
  const checked = fc.check(
    fc.property(conversations, (moves) =>
      played(moves).forEach((taken, rank, all) => holds(taken, all.slice(0, rank))),
    ),
    { numRuns: 500, seed: 20260302 },
  )
  const [moves] = checked.counterexample ?? []
  if (moves === undefined) return
  const fault = checked.errorInstance instanceof Error ? checked.errorInstance.message : 'does not hold'
  throw new Error(`${fault}\n${played(moves).map(told).join('\n')}`)
}

function told({ heard, said, outcome }: Taken): string {
  const bot = said.map(({ text, choices }) => `Bot : ${text} [${choices.map(({ id }) => id).join(' ')}]`)
  return [
    `> ${JSON.stringify(heard)}`,
    ...bot,
    ...outcome.events.map((one) => `! ${JSON.stringify(one)}`),
  ].join('\n')
}

const asked = ({ outcome }: Pick<Taken, 'outcome'>) => outcome.lines.filter(({ asks }) => asks !== undefined)
const happened = ({ outcome }: Taken) => outcome.events.map(({ type }) => type)
/** What the bot says in a turn, whoever's hours they are. */
const textOf = ({ said }: Pick<Taken, 'said'>): string =>
  said.map(({ text }) => sentenceIn(text).replaceAll(/ \(heure de [^)]*\)/g, '')).join('\n')
const byThePerson = ({ heard }: Taken): boolean => heard.kind === 'words' || heard.kind === 'choice'

const isPressedAgain = ({ heard, before: { pressed } }: Taken): boolean =>
  heard.kind === 'choice' && heard.choice === pressed?.choice && heard.question === pressed.question

describe('any conversation', () => {
  it('is plain data: the same after JSON and back', () =>
    always(({ after }) => {
      expect(JSON.parse(JSON.stringify(after))).to.deep.equal(after)
    }))

  it('asks one thing at a time, and last', () =>
    always((taken) => {
      expect(asked(taken).length).to.be.at.most(1)
      if (asked(taken).length === 1) expect(taken.outcome.lines.at(-1)?.asks).not.to.equal(undefined)
    }))

  it('has said that it is a robot before it asks anything, cards apart', () =>
    always((taken) => {
      if (taken.before.greeted || asked(taken).length === 0) return
      expect(taken.outcome.lines[0]?.key).to.match(/^(welcome\.hello|safety\.\w+)$/)
    }))

  it('answers whatever the person says, but for the second click on a button', () =>
    always((taken) => {
      if (byThePerson(taken) && !isPressedAgain(taken)) expect(taken.said.length).to.be.greaterThan(0)
    }))

  it('lacks no value in a sentence, and leaves no hole where one is not known', () =>
    always(({ said }) => {
      for (const { text, choices } of said)
        for (const one of [text, ...choices.map(({ label }) => label)])
          expect(one.replaceAll(/«[^»]*»/g, 'x.').replaceAll(':\nx', ': x')).not.to.match(
            /\{\{|:\s?\.|:\s*$|\s\.|\n\n|undefined|NaN/,
          )
    }))

  it('says with every hour whose it is to who lives by another clock than their service, and to nobody else', () =>
    always(({ said, facts }) => {
      const theirs = facts.person.zone === 'Indian/Mayotte'
      // The first words tell of the hours of the day in general, cards of those of a helpline.
      const ofTheirs = said.filter(({ key }) => !/^(welcome|safety)\./.test(key))
      const lines = ofTheirs.flatMap(({ text, choices }) => [
        ...text.replaceAll(/«[^»]*»/g, '').split('\n'),
        ...choices.map(({ label }) => label),
      ])
      for (const line of lines.filter((one) => /\d\sh(\s\d\d)?(?!\p{L})/u.test(one)))
        expect(line.includes('(heure de Mayotte)'), line).to.equal(theirs)
    }))

  it('has read back what it sends as refused', () =>
    always((taken, earlier) => {
      const sent = taken.outcome.events.flatMap((event) =>
        event.type === 'date_wished' ? event.refused : [],
      )
      if (sent.length === 0) return
      const [told] = textOf(taken).match(/^Pas possible : .*$/m) ?? ['what is refused, in the receipt']
      const asked = earlier.map(textOf).join('\n').replaceAll('Vous ne pouvez pas :', 'Pas possible :')
      expect(asked).to.include(told)
    }))

  it('asks nothing of its own after "stop"', () =>
    always((taken) => {
      if (!taken.after.stopped || (taken.before.stopped && byThePerson(taken))) return
      expect(asked(taken).filter(({ asks }) => asks !== 'none')).to.deep.equal([])
    }))

  it('does nothing with what it did not understand, but for a reason in one’s own words', () =>
    always((taken) => {
      const { heard } = taken
      if (heard.kind !== 'words' || heard.reading.act !== 'unknown' || heard.reading.wish !== null) return
      const alarm = heard.alarm.safety === null ? [] : ['safety_card_shown']
      expect([...alarm, 'reason_given']).to.include.members(happened(taken))
    }))

  it('does nothing at once with what is uncertain', () =>
    always((taken) => {
      const { heard } = taken
      if (heard.kind !== 'words' || !heard.reading.ask) return
      const doing = [
        'checkpoint_confirmed',
        'checkpoint_declined',
        'date_wished',
        'slot_taken',
        'counter_accepted',
      ]
      expect(happened(taken)).not.to.include.oneOf([...doing, 'counter_refused', 'messages_stopped'])
    }))

  it('says after an event on a fact only what is true if that event was accepted', () =>
    always(({ outcome }) => {
      const rank = outcome.events.findLastIndex((event) => 'version' in event)
      if (rank === -1) return
      expect(outcome.lines.some(({ ifApplied }) => ifApplied === rank)).to.equal(true)
      expect(outcome.lines.at(-1)?.ifApplied).to.equal(rank)
    }))

  it('shows a card alone, and leaves the conversation where it was', () =>
    always((taken) => {
      const { heard, before, after, outcome } = taken
      if (heard.kind === 'words' && heard.alarm.safety !== null) {
        expect(outcome.lines.map(({ key }) => key)).to.deep.equal([`safety.${heard.alarm.safety}`])
        expect(JSON.stringify(after.frames)).to.equal(JSON.stringify(before.frames))
      }
    }))

  it('tells the first date that stands wherever another is wished', () =>
    always((taken) => {
      if (!happened(taken).includes('date_wished')) return
      expect(taken.said.map(({ text }) => text).join('\n')).to.include('reste prévu')
    }))

  it('tells the date that is cancelled wherever a free hour is taken', () =>
    always((taken) => {
      if (!happened(taken).includes('slot_taken')) return
      expect(taken.said.map(({ text }) => text).join('\n')).to.include('est annulé')
    }))

  it('offers hours that are free alone, and none of a date that the person has', () =>
    always(({ outcome, facts, heard }) => {
      // What was said may be said again as it was; a press on an hour that is gone is told so.
      if (heard.kind === 'words' && heard.reading.act === 'repeat') return
      const ids = asked({ outcome }).flatMap(({ choices = [] }) => choices.map(({ id }) => id))
      for (const id of ids.filter((one) => one.startsWith('slot.'))) {
        const offered = facts.slots.find((one) => `slot.${one.id}` === id)
        expect(offered).not.to.equal(undefined)
        expect(facts.checkpoints.map(({ startsAt }) => startsAt)).not.to.include(offered?.at)
      }
    }))

  it('gives with each receipt its date, its number and the service', () =>
    always((taken) => {
      const kinds = [
        'date_wished',
        'checkpoint_declined',
        'slot_taken',
        'lateness_announced',
        'help_requested',
      ]
      if (!happened(taken).some((type) => kinds.includes(type))) return
      const text = taken.said.map((one) => one.text).join('\n')
      expect(text).to.match(/Reçu\s\p{L}+\s\d+(er)?\s\p{L}+,\sà\s\d+/u)
      expect(text).to.match(/Numéro\s: ABC/)
      expect(text).to.match(new RegExp(`Service\\s: ${theOrganisation.name}\\.`))
    }))
})
