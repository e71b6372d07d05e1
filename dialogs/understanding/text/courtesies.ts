/** What a message may begin with that says nothing, folded. */
const GREETINGS = [
  ...[
    'bonjour',
    'bonsoir',
    'bjr',
    'bsr',
    'salut',
    'slt',
    'coucou',
    'hello',
    'madame',
    'monsieur',
    'mme',
    'mr',
  ],
  ...['euh', 'heu', 'ben', 'bah', 'alors', 'du coup', 're', 'rebonjour', 'cc', 'allo'],
  ...[
    'excusez moi de vous deranger',
    'excusez moi',
    'excuse moi',
    'desole de vous deranger',
    'desolee de vous deranger',
  ],
  ...[
    'merci pour votre message',
    'merci de votre message',
    "j'ai bien recu votre message",
    "j'ai bien recu votre sms",
  ],
]
/** What it may end with; of two that end alike, the longer first. */
const THANKS = [
  ...["s'il vous plait", "s'il te plait", 'svp', 'stp', 'bonne journee', 'bonne soiree', 'cordialement'],
  ...["merci d'avance", 'merci beaucoup', 'merci bien', 'merci a vous', 'merci', 'madame', 'monsieur'],
  ...['merci de votre comprehension', 'a bientot', 'bon week-end', 'bon weekend', 'bon courage'],
  ...['et encore desole', 'et encore desolee', 'encore desole', 'encore desolee'],
  ...[
    "j'attends votre reponse",
    "dans l'attente de votre reponse",
    'vous me confirmez ?',
    'tenez moi au courant',
  ],
  ...['🙏', '😊', '🙂', '😉'],
]

/** Words of courtesy, one by one. */
export const COURTEOUS: ReadonlySet<string> = new Set([
  ...GREETINGS,
  'merci',
  'avance',
  'svp',
  'cordialement',
])

/** Greetings by their first letter, thanks by their last, in the order in which they are tried. */
const BEGINNING: ReadonlyMap<number, readonly string[]> = Map.groupBy(GREETINGS, (one) => one.charCodeAt(0))
const ENDING: ReadonlyMap<number, readonly string[]> = Map.groupBy(THANKS, (one) =>
  one.charCodeAt(one.length - 1),
)
const NONE: readonly string[] = []

const MARKS = new Set(' \n,.!;:')
const OF_WORD = /[\p{L}\p{N}']/u

const isEdge = (text: string, at: number): boolean => !OF_WORD.test(text.charAt(at))

const pastMarks = (text: string, at: number): number => {
  let next = at
  while (MARKS.has(text.charAt(next))) next += 1
  return next
}

const beforeMarks = (text: string, at: number): number => {
  let next = at
  while (MARKS.has(text.charAt(next - 1))) next -= 1
  return next
}

/** Where a message begins, once greeted. */
const startOf = (text: string): number => {
  for (let from = 0; ;) {
    const at = pastMarks(text, from)
    const likely = BEGINNING.get(text.charCodeAt(at)) ?? NONE
    const greeting = likely.find((one) => text.startsWith(one, at) && isEdge(text, at + one.length))
    if (greeting === undefined) return from === 0 ? 0 : at
    from = at + greeting.length
  }
}

/** Where it ends, before thanks. */
const endOf = (text: string): number => {
  for (let to = text.length; ;) {
    const at = beforeMarks(text, to)
    const likely = ENDING.get(text.charCodeAt(at - 1)) ?? NONE
    const thanks = likely.find((one) => text.endsWith(one, at) && isEdge(text, at - one.length - 1))
    if (thanks === undefined) return to
    to = beforeMarks(text, at - thanks.length)
  }
}

/** A message is compared with examples of several kinds: the last is kept. */
const last = { folded: '', said: '' }

/** A folded message without the greetings that it begins with and the thanks that it ends with; one that is nothing else stays. */
export const withoutCourtesies = (folded: string): string => {
  if (folded !== last.folded) {
    const [start, end] = [startOf(folded), endOf(folded)]
    last.said = start < end ? folded.slice(start, end) : folded
    last.folded = folded
  }
  return last.said
}
