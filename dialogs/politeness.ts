import type { Answer } from './dialog.ts'
import { acknowledged } from './beginning.ts'
import { sayWithMenu } from './menu.ts'
import { politenessOf, type Politeness } from './understanding/politeness.ts'
import { stayingStopped } from './stop.ts'
import { MISSES_BEFORE_A_HUMAN, type Turn } from './turn.ts'
import { about } from './words.ts'

/**
 * Thanks, a greeting, "d'accord" are answered in a word and are no misunderstanding; what was asked is asked again. True when
 * the message was only that.
 */
export function answeredPolitely(turn: Turn, { choice, reading, text }: Answer): boolean {
  const said = choice === null ? politenessOf(text) : null
  if (said === null) return false
  if (turn.state.stopped) return reading?.act !== 'resume' && stayingStopped(turn)
  if (turn.top !== undefined) return said !== 'no' && askedAgain(turn, said)
  if (isAgreement(said) && turn.state.misses >= MISSES_BEFORE_A_HUMAN) return agreedToAHuman(turn)
  withNothingAsked(turn, said)
  return true
}

const isAgreement = (said: Politeness): boolean => said === 'yes' || said === 'fine'

function askedAgain(turn: Turn, said: Politeness): true {
  if (said === 'hello' && !turn.hasSpoken) turn.say('common.hello', about(turn.facts))
  turn.askAnew()
  return true
}

/** "Oui" to "Une personne peut vous répondre". */
function agreedToAHuman(turn: Turn): true {
  turn.say('human.begin', about(turn.facts))
  turn.push({ dialog: 'human', stage: 'words', words: null })
  return true
}

function withNothingAsked(turn: Turn, said: Politeness): void {
  switch (said) {
    case 'hello':
      return sayWithMenu(turn, 'common.hello')
    case 'thanks':
      return turn.say('menu.thanked')
    case 'bye':
      return turn.say('menu.bye')
    case 'yes':
    case 'fine':
      return acknowledged(turn)
    case 'no':
      return sayWithMenu(turn, 'menu.fine')
  }
}
