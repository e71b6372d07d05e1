/** A link's code, a visit (cookie) and a Direct Line token all lead to one of these. */
export type Visitor =
  | { readonly kind: 'person'; readonly person: string; readonly device: string }
  | { readonly kind: 'staff'; readonly email: string; readonly device: string }

export type LinkState =
  | { readonly state: 'fresh'; readonly for: LinkFor }
  | { readonly state: 'used' | 'expired'; readonly for: LinkFor }
  | { readonly state: 'unknown' }

export type LinkFor =
  { readonly kind: 'person'; readonly person: string } | { readonly kind: 'staff'; readonly email: string }

/** One-use links and what they open. Codes and visits are 128 random bits, stored hashed; all on real time, 48 h. */
export interface Visits {
  createLink(to: LinkFor): Promise<string>
  linkState(code: string): Promise<LinkState>
  /** Spends the code: one caller only gets the visit. */
  spendLink(code: string): Promise<{ readonly visit: string; readonly visitor: Visitor } | null>
  /** Null when unknown, past, or hidden; using it renews it. */
  visitor(visit: string): Promise<Visitor | null>
  /** Ends every web visit of a person ("Cacher cette discussion"). */
  hideAll(person: string): Promise<void>
}
