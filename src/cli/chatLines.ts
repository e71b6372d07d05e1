import type { LogEntry } from '../application/ports/log.ts'

/** A bot's message as a terminal and a transcript show it: one line, then its buttons, numbered. */
export function botLines({ text, choices }: Pick<LogEntry, 'text' | 'choices'>): readonly string[] {
  const said = `Bot : ${text.replaceAll('\n', ' / ')}`
  return [said, ...choices.map(({ label }, index) => `  [${index + 1}] ${label}`)]
}
