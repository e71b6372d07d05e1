import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { SPOKEN, spokenIn } from '../src/domain/language.ts'
import { menuButtons } from './buttons.ts'
import { sayWithMenu } from './menu.ts'
import { repeated } from './repair.ts'
import { isCardShown, isCovered, sayLast } from './safety.ts'

const LANGUAGES = menuButtons(...SPOKEN.map((lang) => `language.choices.${lang}`))
const A_HUMAN = menuButtons('language.choices.human')

/** Another language was asked for, in words or by a button; true when it was. An uncertain one is put to the person. */
export function languageAsked(turn: Turn, { choice, reading }: Answer): boolean {
  const pressed = SPOKEN.find((_, rank) => choice !== null && LANGUAGES[rank]?.id === choice)
  if (pressed === undefined && (choice !== null || reading?.act !== 'language')) return false
  changeLanguage(turn, pressed ?? (reading?.ask === true ? undefined : reading?.to))
  return true
}

/**
 * Speaks another language (BCP 47) from this turn on; what waited is asked again in it. One that is not spoken is answered
 * in two, with a human, and what they write is read in it; without any, which one is asked.
 */
export function changeLanguage(turn: Turn, to: string | undefined): void {
  turn.set({ misses: 0 })
  if (to === undefined) return turn.ask({ key: 'language.which', choices: LANGUAGES, asks: 'choice' })
  const lang = spokenIn(to)
  if (lang === null) return notSpoken(turn, to)
  if (lang !== turn.state.lang) turn.happened({ type: 'language_chosen', lang })
  turn.set({ lang })
  sayChanged(turn)
}

/** The language of the caseload is one that nobody speaks here: a human is offered with the first words in common. */
const isInNeed = ({ facts }: Turn): boolean => spokenIn(facts.person.language) === null

function notSpoken(turn: Turn, asksFor: string): void {
  turn.set({ asksFor })
  const human = turn.top?.dialog === 'human' ? [] : A_HUMAN
  turn.ask({ key: 'language.unspoken', choices: [...LANGUAGES, ...human], asks: 'choice' })
}

/** In the new language: a card is shown again, and messages that are stopped stay so. */
function sayChanged(turn: Turn): void {
  if (turn.state.stopped) return sayStillStopped(turn)
  if (isCardShown(turn)) return repeated(turn)
  if (isCovered(turn)) return sayLast(turn, 'language.changed', {})
  if (!isInNeed(turn)) return sayWithMenu(turn, 'language.changed')
  turn.say('language.changed')
  sayWithMenu(turn, 'language.person')
}

function sayStillStopped(turn: Turn): void {
  const choices = menuButtons('menu.choices.resume')
  turn.ask({ key: 'language.stopped', choices, asks: 'none' })
}
