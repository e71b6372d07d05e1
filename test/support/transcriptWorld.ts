import type { Act } from '../../src/application/ports/act.ts'
import type { InboxItem } from '../../src/application/inbox.ts'
import { awa, julie, theOrganisation, thursday, wednesday, type Cast } from './builders.ts'
import type { World } from './world.ts'

/** `= person {…}`, `= organisation {…}`, `= checkpoint {…}`, `= slot {…}`: fields that differ from the usual cast, or one more. */
export function castOf(lines: readonly string[]): Partial<Cast> {
  const zone = lines.find((line) => line.startsWith('@'))?.split(/\s+/)[3]
  const person = { ...awa, ...(zone !== undefined && { zone }), ...factIn(lines, 'person').at(0) }
  const organisation = {
    ...theOrganisation,
    territory: person.territory,
    ...factIn(lines, 'organisation').at(0),
  }
  const given = factIn(lines, 'checkpoint')
  const checkpoints = (given.length === 0 ? [{}] : given).map((one, index) => ({
    ...wednesday,
    id: `chk-${index + 1}`,
    ref: `CHK${index + 1}`,
    ...one,
  }))
  const slots = factIn(lines, 'slot').map((one, index) => ({
    ...thursday,
    id: `slot-${index + 1}`,
    ref: `SLOT${index + 1}`,
    ...one,
  }))
  return { organisations: [organisation], people: [person], checkpoints, slots }
}

function factIn(lines: readonly string[], kind: string): readonly object[] {
  const start = `= ${kind} `
  return lines
    .filter((one) => one.startsWith(start))
    .map((line) => JSON.parse(line.slice(start.length)) as object)
}

/** What the world holds of a person, as a transcript writes it after `?`. */
export async function factsIn(world: World, person: string): Promise<readonly string[]> {
  const { connection } = world
  const requests = await connection.collection('requests').find({ person }).toArray()
  const checkpoints = await connection.collection('checkpoints').find({ person }).toArray()
  const planned = await world.outbox.of(person)
  return [
    ...requests.map(({ kind, state }) => `${kind} ${state}`),
    ...checkpoints.map(
      ({ startsAt, status, answer }) => `checkpoint ${startsAt} ${status} ${answer ?? 'unanswered'}`,
    ),
    ...planned.map(({ what, status }) => `${what.kind === 'reminder' ? what.rule : what.kind} ${status}`),
  ]
}

/** An act of the advisor on what the inbox shows, or a change that an import makes; the fault, if it was not done. */
export async function actInOffice(world: World, person: string, line: string): Promise<string | null> {
  const [act = '', ...rest] = line.split(' ')
  const words = rest.join(' ')
  if (act === 'move')
    return await changeCheckpoint(world, person, { startsAt: words, status: 'moved', answer: null })
  if (act === 'taken') return await takenByAnother(world, words)
  if (act === 'cancel') return await changeCheckpoint(world, person, { status: 'cancelled' })
  const items = (await world.inbox.view(julie.email))?.items ?? []
  const request = chosen(items, act)?.request
  if (request === undefined) return 'without a request in the inbox'
  const { ref, version } = request
  const acted = await world.inbox.act(julie.email, { ref, version, act: actOf(act, words) })
  return acted.kind === 'done' ? null : JSON.stringify(acted)
}

/** A date is given to a request about one; an answer, first to a question. */
function chosen(items: readonly InboxItem[], act: string): InboxItem | undefined {
  const dated = act === 'accept' || act === 'propose'
  const fit = items.filter(({ request }) => (request.checkpoint !== null) === dated)
  return fit.at(-1) ?? items.at(-1)
}

function actOf(act: string, words: string): Act {
  if (act === 'accept' || act === 'propose') return { act, at: words }
  if (act === 'answer') return { act, words }
  if (act === 'take' || act === 'close') return { act }
  throw new Error(`No such act: ${act}`)
}

async function takenByAnother({ connection }: World, startsAt: string): Promise<string | null> {
  const taken = { $set: { takenBy: 'somebody else' } }
  const { matchedCount } = await connection.collection('slots').updateOne({ startsAt }, taken)
  return matchedCount === 1 ? null : 'without such a slot'
}

async function changeCheckpoint(world: World, person: string, change: object): Promise<null> {
  const checkpoints = world.connection.collection('checkpoints')
  await checkpoints.updateOne({ person }, { $set: change, $inc: { version: 1 } })
  await world.plan(person)
  return null
}

/** Collection that holds these words somewhere, or null. */
export async function holdsWords({ connection }: World, words: string): Promise<string | null> {
  const written = JSON.stringify(words).slice(1, -1)
  for (const collection of await connection.getClient().db(connection.name).collections())
    for await (const doc of collection.find())
      if (JSON.stringify(doc).includes(written)) return collection.collectionName
  return null
}

/** As an author types it: plain spaces and apostrophes. */
export const sentenceIn = (line: string): string =>
  line.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('’', "'")
