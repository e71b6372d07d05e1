import type { Forecast } from '../domain/planning.ts'
import { readConfig } from '../config.ts'
import { isLocalDate, localDate, withOffset } from '../domain/localTime.ts'
import { territoryById } from '../domain/territory.ts'
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
  if (from > to) throw wrongUsage('forecast', `--from ${from} is after --to ${to}.`)
  if (territory !== undefined && territoryById(territory) === undefined)
    throw wrongUsage('forecast', `There is no territory "${territory}": say its id, e.g. la-reunion.`)
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
  const forecasts = await service.forecasts(person.id, service.clock.now())
  const wanted = forecasts.filter(({ at, due }) => {
    const day = localDate(at ?? due, person.zone)
    return day >= dates.from && day <= dates.to
  })
  return await Promise.all(
    wanted.map(async (forecast) => {
      const ref = await people(connection).checkpointRef(forecast.checkpoint)
      return rowOf(forecast, { person, about: `checkpoint/${ref}` })
    }),
  )
}

function rowOf(
  { id, rule, due, at, outcome, reason }: Forecast,
  { person: { ref, zone }, about }: { readonly person: Someone; readonly about: string },
): Row {
  const out = at === null ? '' : withOffset(at, zone)
  return { id, person: ref, rule, about, due: withOffset(due, zone), at: out, zone, outcome, reason }
}

const csvLine = (row: Row): string => `${FIELDS.map((field) => quoted(row[field])).join(',')}\r\n`
const quoted = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
