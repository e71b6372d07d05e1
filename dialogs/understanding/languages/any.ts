import { ofMonth, ofYear } from '../calendar/dates.ts'
import { clock } from '../calendar/clock.ts'
import type { Tables } from './tables.ts'
import { WEEKDAYS } from '../vocabulary/numbers.ts'
import { LANGUAGE_NAMES } from '../vocabulary/languages.ts'
import { one } from '../vocabulary/hours.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** What is written alike in every language but French, which has tables of its own: figures, the few words that all know, and the days of the country. */
export const ANY: Tables = {
  lists: { '<h>': words('h hrs uhr'), '<language>': [...LANGUAGE_NAMES.keys()] },
  numbers: { n: {}, weekday: WEEKDAYS, month: {}, ordinal: {} },
  layers: {
    hours: [
      { say: ['<n> <h>'], means: ({ n: [hour = 99] }) => one(clock(hour)), examples: { '14h': 'at 14:00' } },
      { say: ['<n> <h> <n>', '<n> <:> <n> <h>?'], means: ({ n: [hour = 99, minute = 99] }) => one(clock(hour, minute)), examples: { '14h30': 'at 14:30', '14:30': 'at 14:30' } },
      { say: ['<n> <.> <n>'], means: ({ n: [hour = 99, minute = 99] }) => (minute > 12 || minute === 0 ? one(clock(hour, minute)) : null), examples: { '14.30': 'at 14:30' } },
      { say: ['<n> <.> <n> <.> <n>'], keep: Infinity, means: () => [], examples: { '12.09.25': '2025-09-12' } },
    ],
    hourBounds: [],
    days: [
      { say: ['<n> </> <n>', '<n> <.> <n>'], means: ({ n: [number = 0, month = 0] }, today) => one(ofMonth(number, month, today)), examples: { '12/09': '2025-09-12', '12.9.': '2025-09-12', '31/02': '' } },
      {
        say: ['<n> <-> <n>'],
        means: ({ n: [number = 0, month = 0] }, today) => {
          const found = ofMonth(number, month, today)
          return found === null ? null : [{ ...found, ask: true }]
        },
        examples: { '12-09': '2025-09-12 ask' },
      },
      { say: ['<n> </> <n> </> <n>', '<n> <.> <n> <.> <n>', '<n> <-> <n> <-> <n>'], means: ({ n: [number = 0, month = 0, year = 0] }, today) => one(ofYear([number, month, year], today)), examples: { '12/09/2025': '2025-09-12', '12.09.2025': '2025-09-12' } },
      { say: ['<year> <-> <n> <-> <n>'], means: ({ n: [year = 0, month = 0, number = 0] }, today) => one(ofYear([number, month, year], today)), examples: { '2025-09-12': '2025-09-12' } },
    ],
    dayBounds: [],
  },
  phrases: [
    { means: 'yes', say: ['ok', 'okay', 'oui', '👍', '👌', '✅', 'ок'], examples: ['ok', '👍'] },
    { means: 'no', say: ['non', '👎', '❌'], examples: ['non'] },
    { means: 'stop', say: ['stop'], whole: true, examples: ['stop'] },
    {
      means: 'language',
      names: true,
      say: [
        '(en|in|em|an|auf|para|по|на|باللغة|ب) <language>', '<language> (please|por favor|svp|bitte|من فضلك)',
        '(speak|write|talk|hablo|hablar|escribir|escriban|falo|falar|escrever|escrevam|اتكلم|تكلم|الكلام) (in|en|em|to me in|me in)? <language>',
      ],
      examples: ['in arabic', 'arabic please'],
    },
    { means: 'language', names: true, alone: true, say: ['<language>'], examples: ['arabic'] },
  ],
  joints: {},
  fillers: [],
  empty: words('merci thanks svp rdv 🙏 😊 🙂 😉 😀 😃 😄 😁 😅 🤗 🤝 👋 ❤ ♥ 🌹 😢 😭 😔 😞 😕'),
}
