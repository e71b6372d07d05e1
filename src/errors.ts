/** Every fault a person may meet: what happened and what to do about it. `{name}` is filled in when it is thrown. */
export const faults = {
  folder_in_use: {
    sentence: 'The data folder {folder} is in use by another process (pid {pid}).',
    mend: 'Stop that process, or set JALON_DATA to another folder.',
  },
  folder_unusable: {
    sentence: 'The data folder cannot be used: {path} cannot be written.',
    mend: 'Give this account the right to write there, or set JALON_DATA to a folder on a local disk.',
  },
  server_not_found: {
    sentence: 'No MongoDB server could be found or fetched ({tried}).',
    mend: 'Install MongoDB 6.0 or 7.0 (and libcurl4, libssl3), or set MONGOD_BINARY to a mongod, or MONGODB_URI to a replica set. Behind a proxy, set NODE_USE_ENV_PROXY=1; PIP_INDEX_URL names another package index.',
  },
  server_older_than_folder: {
    sentence: 'MongoDB {writtenBy} wrote this data folder, and only older servers are at hand ({tried}).',
    mend: 'Set MONGOD_BINARY to a mongod {writtenBy} or newer.',
  },
  mongod_failed: {
    sentence: 'MongoDB did not start: {detail}.',
    mend: 'Read its log, {log}; check the free space of the disk and who owns the folder.',
  },
  port_taken: {
    sentence: 'Another program took port {port} of 127.0.0.1 before MongoDB did.',
    mend: 'Start again: another port will be chosen.',
  },
  fetch_failed: {
    sentence: '{from} could not be fetched: {why}',
    mend: 'Check the network. Behind a proxy, set NODE_USE_ENV_PROXY=1.',
  },
  variable_invalid: {
    sentence: 'The variable {name} holds something else than {wanted}.',
    mend: 'Set {name} to {wanted}, or unset it.',
  },
  variable_missing: {
    sentence: 'The variable {name} is not set ({what}).',
    mend: 'Set {name}; .env.example lists all of them.',
  },
  usage: {
    sentence: '{what}',
    mend: 'See `jalon {verb} --help`.',
  },
  node_too_old: {
    sentence: 'This is Node {version}; Jalon needs 22.18 or newer.',
    mend: 'Install Node 24, or run `npm ci` on Linux x64/arm64, macOS x64 or Windows x64, which brings it.',
  },
  clock_backwards: {
    sentence: 'The clock of this demonstration stands at {now}; it never goes back.',
    mend: 'Choose a later instant, or begin again with an empty JALON_DATA.',
  },
  not_a_demonstration: {
    sentence: '{what} is for a demonstration only, and this is not one.',
    mend: 'Use an empty JALON_DATA, without MONGODB_URI, MICROSOFT_APP_ID or NODE_ENV=production.',
  },
  store_unreachable: {
    sentence: 'The store does not answer ({kind}).',
    mend: 'Check MONGODB_URI, that it is a replica set, and that this account may read and write there.',
  },
  address_taken: {
    sentence: 'The service cannot listen on port {port} ({code}).',
    mend: 'Stop the program that does, or choose another port with --port.',
  },
  address_unusable: {
    sentence: 'The service cannot listen on {host} ({code}).',
    mend: 'Set JALON_HOST to an address of this machine, e.g. 127.0.0.1 or 0.0.0.0.',
  },
  nobody: {
    sentence: 'Nobody is known under {who}.',
    mend: 'Check the reference, or import the file that holds it first.',
  },
  already_running: {
    sentence: 'Another process already serves the folder {folder} (pid {pid}, {url}).',
    mend: 'Stop it first, or set JALON_DATA to another folder.',
  },
} as const

export type FaultCode = keyof typeof faults

/** The names between braces in a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type Details<Code extends FaultCode> = Readonly<
  Record<Placeholders<(typeof faults)[Code]['sentence' | 'mend']>, string | number>
>

/** An error for a person: its message says what happened, `mend` what to do about it. */
export class Fault<Code extends FaultCode = FaultCode> extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly mend: string

  constructor(code: Code, details: Details<Code>, options?: ErrorOptions) {
    super(fill(faults[code].sentence, details), options)
    this.code = code
    this.mend = fill(faults[code].mend, details)
  }
}

function fill(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole))
}
