import type { Person } from '../src/domain/caseload.ts'
import type { DomainEvent } from '../src/domain/event.ts'
import { dialable } from '../src/domain/caseloadPhone.ts'
import { hidden, personalData, type PersonalDatum } from './understanding/personalData.ts'

/** How somebody may be reached: it may matter to the advisor, and goes only when the person has agreed to it. */
export type Contact = 'phone' | 'email'
const CONTACTS: readonly Contact[] = ['phone', 'email']

/** A message as it may be written at all: a bank account is nobody's business here, and dots take its place. */
export const withoutAccounts = (text: string): string => hidden(text, ({ kind }) => kind === 'iban')

/** The person's own telephone and e-mail, as the caseload has them, tell nothing new. */
function isTheirs(said: string, { phone, email }: Person): boolean {
  const number = dialable(said.replaceAll(/[\u00a0\u202f]/g, ' '))
  return said.toLowerCase() === email.toLowerCase() || (number !== null && number === dialable(phone))
}

const isOf =
  (text: string, kinds: readonly Contact[], person: Person) =>
  ({ kind, from, to }: PersonalDatum): boolean =>
    kinds.some((one) => one === kind) && !isTheirs(text.slice(from, to), person)

/** The kinds of contacts in a text that are not the person's own. */
export function contactsIn(text: string, person: Person): readonly Contact[] {
  const found = personalData(text).filter(isOf(text, CONTACTS, person))
  return CONTACTS.filter((kind) => found.some((one) => one.kind === kind))
}

/** The text with dots in the place of such contacts; the person's own stay. */
export const withoutContacts = (text: string, person: Person, kinds: readonly Contact[] = CONTACTS): string =>
  hidden(text, isOf(text, kinds, person))

/** What a human reads beside an act holds nobody's contacts; a message that the person has read before it goes may. */
export function discreet(event: DomainEvent, person: Person): DomainEvent {
  if (event.type === 'help_requested' || event.type === 'consent_given') return event
  if (event.type === 'reason_given') return { ...event, reason: withoutContacts(event.reason, person) }
  return 'words' in event ? { ...event, words: withoutContacts(event.words, person) } : event
}

/** The words that a human reads beside an act; null when it has none. */
export function wordsBeside(event: DomainEvent): string | null {
  if (event.type === 'reason_given') return event.reason
  return 'words' in event ? event.words : null
}
