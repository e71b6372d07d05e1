/** A version of the MongoDB server, such as 6.0.5. */
export interface ServerVersion {
  readonly major: number
  readonly minor: number
  readonly text: string
}

/** What a data folder remembers of the servers that opened it; `featureVersion` is null until one has served it. */
export interface FolderHistory {
  readonly writtenBy: ServerVersion
  readonly featureVersion: ServerVersion | null
}

/** Why a server may not open a folder. */
export type Unfit = 'before_6_0' | 'older_than_folder' | 'too_new_for_folder'

/** The version named somewhere in a text, or null. */
export function readVersion(text: string): ServerVersion | null {
  const [found, major, minor] = /(\d+)\.(\d+)(?:\.\d+)?/.exec(text) ?? []
  return found === undefined ? null : { major: Number(major), minor: Number(minor), text: found }
}

/** Orders by series (6.0, 7.0): servers of one series open each other's files. */
export function compareSeries(a: ServerVersion, b: ServerVersion): number {
  return a.major - b.major || a.minor - b.minor
}

/** Whether a server may open a folder (null: a new one); null when it may. Nothing before 6.0 has all that we use. */
export function unfitness(server: ServerVersion, folder: FolderHistory | null): Unfit | null {
  if (server.major < 6) return 'before_6_0'
  if (folder === null) return null
  if (compareSeries(server, folder.writtenBy) < 0) return 'older_than_folder'
  return opensFeatures(server, folder.featureVersion ?? folder.writtenBy) ? null : 'too_new_for_folder'
}

/** A server opens the feature versions of its own major, and of the one before if it is the first of its major. */
function opensFeatures(server: ServerVersion, features: ServerVersion): boolean {
  return features.major === server.major || (server.minor === 0 && features.major === server.major - 1)
}
