import type { Heard, Line, Outcome, State, Utterance } from '../../domain/conversation.ts'
import type { Draw } from '../../domain/draw.ts'
import type { Facts } from '../../domain/facts.ts'
import type { Alarm, Reading, ToUnderstand } from '../../domain/reading.ts'

/** Words to a reading; the French one is pure, others may cross to a worker. */
export type Understand = (message: ToUnderstand) => Reading | Promise<Reading>

/** Danger, a social security number, "urgence": read before anything is written, without state. */
export type Alert = (text: string) => Alarm

/** A message without what must not be written, whoever agrees: it is called before anything is. The same text when there is nothing. */
export type Discreet = (text: string) => string

/** The dialogs: pure, never run again for a turn that is written. */
export type Converse = (state: State, heard: Heard, facts: Facts, draw: Draw) => Outcome

/** A line in the words of a language; pages and the command get theirs through it too. */
export type Say = (line: Line, lang: string) => Utterance
