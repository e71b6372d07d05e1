import type { Act, Asked } from '../../../src/domain/reading.ts'
import { APPOINTMENTS } from './acts/appointments.ts'
import { CONFIRM } from './acts/confirm.ts'
import { DECLINE } from './acts/decline.ts'
import { ERASE } from './acts/erase.ts'
import { HELP } from './acts/help.ts'
import { HUMAN } from './acts/human.ts'
import { LANGUAGE } from './acts/language.ts'
import { MY_DATA } from './acts/myData.ts'
import { REPEAT } from './acts/repeat.ts'
import { RESCHEDULE } from './acts/reschedule.ts'
import { RESUME } from './acts/resume.ts'
import { SKIP } from './acts/skip.ts'
import { STOP } from './acts/stop.ts'
import { UNDO } from './acts/undo.ts'
import { UNKNOWN } from './acts/unknown.ts'
import { URGENT } from './acts/urgent.ts'
import { WHO } from './acts/who.ts'

/** Messages of one act, by what was asked before them. */
export type ExamplesByQuestion = { readonly [asked in Asked]?: readonly string[] }

export interface ActExample {
  readonly act: Act
  readonly asked: Asked
  readonly text: string
}

const ALL: readonly (readonly [Act, ExamplesByQuestion])[] = [
  ['confirm', CONFIRM],
  ['decline', DECLINE],
  ['reschedule', RESCHEDULE],
  ['human', HUMAN],
  ['who', WHO],
  ['stop', STOP],
  ['resume', RESUME],
  ['help', HELP],
  ['my_data', MY_DATA],
  ['erase', ERASE],
  ['language', LANGUAGE],
  ['repeat', REPEAT],
  ['skip', SKIP],
  ['undo', UNDO],
  ['appointments', APPOINTMENTS],
  ['urgent', URGENT],
  ['unknown', UNKNOWN],
]

/** Messages and what they mean to do, `unknown` when that is nothing of it. */
export const ACT_EXAMPLES: readonly ActExample[] = ALL.flatMap(([act, byQuestion]) =>
  (Object.keys(byQuestion) as Asked[]).flatMap((asked) =>
    (byQuestion[asked] ?? []).map((text) => ({ act, asked, text })),
  ),
)
