/** A verb of the command: what it does in one line, its help, and where its work is. Loaded only when it is called. */
export interface Verb {
  readonly does: string
  readonly help: string
  load(): Promise<{ run(args: readonly string[]): Promise<number> }>
}

export const verbs: ReadonlyMap<string, Verb> = new Map([
  [
    'start',
    {
      does: 'serves people and advisors; a demonstration when nothing is configured',
      help: `jalon start [--role all|web|worker] [--port 3978] [--clock ISO] [--empty]

With nothing configured and an empty store this is a demonstration: loopback, an embedded MongoDB, a sample
territory, a clock that can be moved, and the links of its pages on stdout, one a line.
  --role    all (default), web (pages and channels only) or worker (sends what is due)
  --port    where to listen (default 3978)
  --clock   where a demonstration's clock stands, an instant with its offset; earlier than it was: refused
  --empty   a demonstration without people
--clock and --empty are refused when NODE_ENV=production.
`,
      load: () => import('./start.ts'),
    },
  ],
  [
    'talk',
    {
      does: 'the same conversations in a terminal',
      help: `jalon talk [--person REF] [--lang fr] [--clock ISO]

One line, one turn. A number chooses a button. /at ISO and /wait P3D move a demonstration's clock.
  --person  whom to talk as, by the sender's reference (default demo); an empty store is seeded first
  --lang    language of the conversation
  --clock   where a demonstration's clock stands
`,
      load: () => import('./talk.ts'),
    },
  ],
  [
    'link',
    {
      does: 'prints a one-use link for a person or for staff',
      help: `jalon link --person REF | --user EMAIL
jalon link --organisation REF --format csv|html

Prints a link that opens once, within 48 hours, and nothing else. With --organisation: links for those of whom no
channel has ever accepted a message, as a mailing file (csv) or as letters with a QR code to print (html).
`,
      load: () => import('./link.ts'),
    },
  ],
  [
    'import',
    {
      does: 'imports a caseload from CSV files',
      help: `jalon import --dir DIR [--dry-run]

Reads organisations, advisors, users, people, checkpoints, employments and slots (.csv) from the folder; a missing file
changes nothing. All or nothing: every fault is listed with file, line, column and mend, and nothing is imported.
  --dry-run  says what would change, and changes nothing
`,
      load: () => import('./import.ts'),
    },
  ],
  [
    'forecast',
    {
      does: 'says who would receive what, when and why; sends nothing',
      help: `jalon forecast --from DATE --to DATE [--territory ID] [--format csv|ndjson]

Dates are local to each person, both included. Fields: id, person, rule, about, due, at, zone, outcome, reason.
`,
      load: () => import('./forecast.ts'),
    },
  ],
  [
    'understand',
    {
      does: 'reads messages as the conversations do (NDJSON in, NDJSON out)',
      help: `jalon understand --now ISO --zone TZ [--lang fr]

Each line of stdin: {"id":"1","text":"plutôt vendredi que jeudi","asked":"checkpoint","options":["…"]}
Each line of stdout: {"id":"1","act":"…","wish":…,"safety":…,"ask":…}
`,
      load: () => import('./understand.ts'),
    },
  ],
  [
    'content',
    {
      does: 'checks rules and words: faults with file, line and mend',
      help: `jalon content [DIR]

Checks every rule of reminders and every text of DIR (default: this checkout). Exits 1 when something is wrong.
`,
      load: () => import('./content.ts'),
    },
  ],
  [
    'doctor',
    {
      does: 'says what is configured, what is reachable, what is wrong',
      help: `jalon doctor

Reads the environment and the data folder; changes nothing. Exits 1 when something has to be mended.
`,
      load: () => import('./doctor.ts'),
    },
  ],
])
