import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { mongo } from 'mongoose'
import { openEmbeddedStore } from '../src/adapters/mongo/embedded/embeddedStore.ts'
import { strictOptions } from '../src/cli/options.ts'
import { localAuthority } from '../test/support/authority.ts'
import { startBot, type Bot } from './support/bot.ts'
import { contenders, type Contender, type World } from './support/contenders.ts'
import { burst, load, say, type Account, type Target } from './support/load.ts'
import { medianOf, ratioOf, rounded, type Round } from './support/rounds.ts'
import { replySink } from './support/sink.ts'

/**
 * A turn through `/api/messages`: activity in, state durable, reply at the connector. Our service, the floor and the
 * usual bot take turns in the same run; the medians of the rounds are printed as JSON lines, then the ratios.
 * `--rounds 3 --ms 4000`; `--quick` is one round of 1.5 s.
 */
const AT = [1, 32, 256] as const
const PEOPLE = 512
const { rounds: ROUNDS, ms: MS } = lengthOf(process.argv.slice(2))

/** How many rounds, of how many milliseconds; says what is wrong with the arguments, and ends. */
function lengthOf(args: readonly string[]): { readonly rounds: number; readonly ms: number } {
  try {
    const { quick, rounds, ms } = strictOptions(args, {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      ms: { type: 'string', default: '4000' },
    })
    if (![rounds, ms].every((number) => /^[1-9]\d{0,5}$/.test(number)))
      throw new TypeError('--rounds and --ms want whole numbers from 1.')
    return quick ? { rounds: 1, ms: 1_500 } : { rounds: Number(rounds), ms: Number(ms) }
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault))
    process.exit(2)
  }
}

interface Running {
  readonly contender: Contender
  readonly bot: Bot
  target: Target
}

const folder = await mkdtemp(join(tmpdir(), 'jalon-bench-'))
const authority = await localAuthority()
const sink = await replySink()
const store = await openEmbeddedStore({ folder: join(folder, 'db'), env: process.env, progress: () => {} })
const admin = await mongo.MongoClient.connect(store.uri)
const accounts: readonly Account[] = Array.from({ length: PEOPLE }, (_, index) => ({
  conversation: `a:${index}`,
  entraId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
}))
const token = await authority.token({ serviceUrl: sink.url })
const world: World = { folder, authority, accounts, uriOf: (name) => withDatabase(store.uri, name) }
const running: Running[] = []

try {
  for (const contender of contenders) {
    await contender.prepare(world)
    const bot = await startBot(contender.program(world))
    const one = { contender, bot, target: targetOf(contender, bot) }
    running.push(one)
    one.target = await warm(one)
  }
  for (const concurrent of AT) await compare(concurrent)
  for (const at of AT) for (const one of running) await loseUpdates(one, at)
} catch (fault) {
  console.error(fault)
  for (const { bot } of running) console.error(`${bot.name} said:\n${bot.said()}`)
  throw fault
} finally {
  for (const { bot } of running) await bot.stop()
  await sink.close()
  await authority.close()
  await admin.close()
  await store.stop()
  await rm(folder, { recursive: true, force: true })
}

function targetOf({ text }: Contender, { url }: Bot): Target {
  return { url, token, sink, lines: 1, text }
}

/** Everybody has written once, and how many lines an answer has is known. */
async function warm({ contender, bot, target }: Running): Promise<Target> {
  for (const text of contender.firstWords) {
    for (let from = 0; from < PEOPLE; from += 32)
      await Promise.all(accounts.slice(from, from + 32).map((account) => say({ ...target, text }, account)))
    await sleep(1_000)
  }
  const [someone] = accounts
  if (someone === undefined) throw new Error('nobody to write')
  const before = sink.count(someone.conversation)
  await say(target, someone)
  await sleep(500)
  const lines = sink.count(someone.conversation) - before
  if (lines === 0) throw new Error(`${bot.name} does not answer "${contender.text}"`)
  await load({ ...target, lines }, { accounts, concurrent: 32, ms: MS / 2 })
  return { ...target, lines }
}

/** Rounds of all, in turn, so that a busy moment of the machine falls on each. */
async function compare(concurrent: number): Promise<void> {
  const rounds = new Map<string, Round[]>()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { bot, target } of running) {
      const mine = rounds.get(bot.name) ?? []
      mine.push(await oneRound(bot, target, concurrent))
      rounds.set(bot.name, mine)
    }
  }
  const medians = new Map([...rounds].map(([name, all]) => [name, medianOf(all)]))
  for (const { bot, target } of running) {
    const { perSecond, p50, p99, cpuUs, rssMb, storeRequests } = medians.get(bot.name) ?? medianOf([])
    print({
      bench: 'turn',
      bot: bot.name,
      concurrent,
      turns_per_s: Math.round(perSecond),
      p50_ms: rounded(p50),
      p99_ms: rounded(p99),
      cpu_us_a_turn: Math.round(cpuUs),
      rss_mb: rssMb,
      lines_a_turn: target.lines,
      store_requests_a_turn: rounded(storeRequests),
    })
  }
  const ours = medians.get('jalon')
  for (const [name, theirs] of medians)
    if (ours !== undefined && name !== 'jalon')
      print({ bench: 'turn', ratio: 'jalon', against: name, concurrent, ...ratioOf(ours, theirs) })
}

async function oneRound(bot: Bot, target: Target, concurrent: number): Promise<Round> {
  const [used, requests] = [await bot.used(), await storeRequests()]
  const { turns, seconds, p50, p99 } = await load(target, { accounts, concurrent, ms: MS })
  const [usedThen, requestsThen] = [await bot.used(), await storeRequests()]
  return {
    perSecond: turns / seconds,
    p50,
    p99,
    cpuUs: (usedThen.cpuUs - used.cpuUs) / turns,
    rssMb: usedThen.rssMb,
    storeRequests: (requestsThen - requests) / turns,
  }
}

async function storeRequests(): Promise<number> {
  const { network } = await admin.db('admin').command({ serverStatus: 1 })
  return Number(network.numRequests)
}

/** So many messages of one conversation at once, again and again: how many of them the state never saw. */
async function loseUpdates({ contender, bot, target }: Running, at: number): Promise<void> {
  const [someone] = accounts
  if (contender.kept === undefined || someone === undefined) return
  const rounds = Math.ceil(256 / at)
  const before = await contender.kept(world, someone)
  const replies = sink.count(someone.conversation)
  await burst(target, someone, { at, rounds })
  await sink.settled(someone.conversation)
  const kept = (await contender.kept(world, someone)) - before
  print({
    bench: 'turn',
    bot: bot.name,
    one_conversation_at_once: at,
    sent: at * rounds,
    lost: at * rounds - kept,
    lost_share: rounded(1 - kept / (at * rounds)),
    replies: sink.count(someone.conversation) - replies,
    replies_due: at * rounds * target.lines,
  })
}

function withDatabase(uri: string, name: string): string {
  const address = new URL(uri)
  address.pathname = `/${name}`
  return address.href
}

function print(line: object): void {
  console.log(JSON.stringify(line))
}
