import type { LocalDateTime } from './localTime.ts'
import type { Window, Wish } from './reading.ts'

/** A conversation in progress. Its position is data of its own, never a step index. */
export type Frame = WelcomeFrame | CheckpointFrame | CounterFrame | HumanFrame | StopFrame

/** First words: the notice, the agreement to reminders, the hours. What was answered stands in the state. */
export interface WelcomeFrame {
  readonly dialog: 'welcome'
  /** The person came back on a "no" to reminders: asked again, and the "no" stands until then. */
  readonly again?: true
  /** The notice was shown in full: from then on it is only recalled. */
  readonly shown?: true
}

/** About one checkpoint, at the date that the person was told. */
export interface CheckpointFrame {
  readonly dialog: 'checkpoint'
  readonly checkpoint: string
  readonly version: number
  readonly startsAt: LocalDateTime
  readonly stage: CheckpointStage
  /** Days and hours that the person refused in this conversation. */
  readonly refused?: readonly Window[]
}

export type CheckpointStage =
  /** "Vous venez ?" */
  | { readonly at: 'asked' }
  /** "Quelle date vous va ?" With `hours`, said in these words, only the day is asked. */
  | { readonly at: 'when'; readonly hours?: readonly Window[]; readonly words?: string }
  /** "Jeudi 5 mars, entre 13 h et 18 h. C'est bien ça ?" One wish, or two readings of it. */
  | { readonly at: 'readBack'; readonly readings: readonly Wish[]; readonly words: string }
  /** "Jeudi 5 mars, à 14 h. C'est bien ça ?" A free hour that was chosen. */
  | { readonly at: 'slot'; readonly slot: string; readonly moment: LocalDateTime; readonly words: string }
  /** Said yes, and named another date: "Votre rendez-vous est … Vous venez à cette date ?" */
  | { readonly at: 'whichDate'; readonly wish: Wish; readonly words: string }
  /** An uncertain yes or no, put to the person. */
  | { readonly at: 'sure'; readonly act: 'confirm' | 'decline'; readonly words: string }
  /** "Annule" to a question that came after something was done: which of the two is asked. */
  | { readonly at: 'whichUndone'; readonly words: string }
  /** "Quelle est la raison ?" The refusal itself has already been sent. */
  | { readonly at: 'why'; readonly ref: string }
  /** "Voulez-vous une autre date ?" */
  | { readonly at: 'another' }

/** A human proposed another date. */
export interface CounterFrame {
  readonly dialog: 'counter'
  readonly request: string
  readonly version: number
  readonly checkpoint: string
  readonly at: LocalDateTime
}

/** A request to a human, shown to the person before it goes. */
export interface HumanFrame {
  readonly dialog: 'human'
  readonly words: string | null
  readonly stage: 'words' | 'send' | 'how'
  /** A letter gives a time limit. */
  readonly urgent?: true
}

/** "Vous voulez arrêter les messages ?", when it was not clear. */
export interface StopFrame {
  readonly dialog: 'stop'
}
