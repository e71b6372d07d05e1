import type { LinkState, Visitor } from './visits.ts'

/** What a link's page may say before it is opened: never a name. */
export interface LinkView {
  readonly state: LinkState['state']
  readonly kind: 'person' | 'staff'
  readonly lang: string
  readonly organisation: { readonly name: string; readonly phone: string } | null
}

export interface Links {
  view(code: string): Promise<LinkView>
  /** Spends the code, and lets the conversation begin (its welcome, or the message the link was sent for). */
  open(code: string): Promise<{ readonly visit: string; readonly visitor: Visitor } | null>
  /** "Ce n'est pas moi": that address is stopped and a task made; repeating it changes nothing. */
  disown(code: string): Promise<void>
  /** "Demander un nouveau lien": one task for the referent, however often it is pressed. */
  askAgain(code: string): Promise<void>
}
