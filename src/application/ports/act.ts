import type { LocalDateTime } from '../../domain/localTime.ts'

/** What an advisor (or a duty desk) may do with a request, each on the version that was shown. */
export type Act =
  | { readonly act: 'accept'; readonly at: LocalDateTime }
  | { readonly act: 'propose'; readonly at: LocalDateTime }
  | { readonly act: 'answer'; readonly words: string }
  | { readonly act: 'take' }
  | { readonly act: 'close' }
