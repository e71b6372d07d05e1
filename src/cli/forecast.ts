import type { Forecast } from '../domain/planning.ts'
import { readConfig } from '../config.ts'
import { isLocalDate, localDate, withOffset } from '../domain/localTime.ts'
import { heldBack } from '../domain/planning.ts'
import { openService, type Opened } from './openService.ts'
import { optionsOf, wrongUsage } from './options.ts'
import { people } from './people.ts'

const FIELDS = ['id', 'person', 'rule', 'about', 'due', 'at', 'zone', 'outcome', 'reason'] as const
type Row = Readonly<Record<(typeof FIELDS)[number], string>>

/** Who would receive what, when and why, by the same planning that sends; sends nothing. */
export async function run(args: readonly string[]): Promise<number> {
  const { from, to, territory, format } = optionsOf('forecast', args, {
    from: { type: 'string' },
    to: { type: 'string' },
    territory: { type: 'string' },
    format: { type: 'string', default: 'csv' },
  })
  if (from === undefined || to === undefined || !isLocalDate(from) || !isLocalDate(to))
    throw wrongUsage('forecast', 'Say --from and --to as dates, e.g. 2026-03-02.')
  if (format !== 'csv' && format !== 'ndjson') throw wrongUsage('forecast', '--format is csv or ndjson.')
  const opened = await openService(readConfig(process.env), { seed: 'leave' })
  try {
    if (format === 'csv') process.stdout.write(`${FIELDS.join(',')}\r\n`)
    for await (const person of people(opened.connection).each(territory))
      for (const row of await rowsOf(opened, person, { from, to }))
        process.stdout.write(format === 'csv' ? csvLine(row) : `${JSON.stringify(row)}\n`)
    return 0
  } finally {
    await opened.close()
  }
}

interface Someone {
  readonly id: string
  readonly ref: string
  readonly zone: string
}

async function rowsOf(
  { service, connection }: Opened,
  person: Someone,
  dates: { readonly from: string; readonly to: string },
): Promise<readonly Row[]> {
  const now = service.clock.now()
  const [forecasts, ended, stored] = await Promise.all([
    service.forecasts(person.id, now),
    service.outbox.of(person.id),
    service.conversations.load(person.id, ''),
  ])
  const sent = new Set(ended.filter(({ sentAt }) => sentAt !== null).map(({ id }) => id))
  const held = stored === null ? null : heldBack(stored.state, 'reminder', '')
  const rows: Row[] = []
  for (const ruled of forecasts) {
    // What is planned leaves when its own row says: a crowded hour was spread.
    const planned = ended.find(({ id, status }) => id === ruled.id && status === 'due')
    const forecast = planned === undefined || ruled.at === null ? ruled : { ...ruled, at: planned.at }
    const day = localDate(forecast.at ?? forecast.due, person.zone)
    if (sent.has(forecast.id) || day < dates.from || day > dates.to) continue
    rows.push(
      rowOf({
        forecast,
        person,
        held,
        about: `checkpoint/${await people(connection).checkpointRef(forecast.checkpoint)}`,
      }),
    )
  }
  return rows
}

interface Described {
  readonly forecast: Forecast
  readonly person: Someone
  readonly held: string | null
  readonly about: string
}

function rowOf({ forecast, person, held, about }: Described): Row {
  const { id, rule, due, at } = forecast
  const drops = held !== null && forecast.outcome === 'send'
  return {
    id,
    person: person.ref,
    rule,
    about,
    due: withOffset(due, person.zone),
    at: at === null || drops ? '' : withOffset(at, person.zone),
    zone: person.zone,
    outcome: drops ? 'drop' : forecast.outcome,
    reason: drops ? held : forecast.reason,
  }
}

const csvLine = (row: Row): string => `${FIELDS.map((field) => quoted(row[field])).join(',')}\r\n`
const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
