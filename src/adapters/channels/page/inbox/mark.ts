import { hash } from 'node:crypto'
import type { InboxItem, InboxView } from '../../../../application/inbox.ts'

const SIZE = 16

/** Changes when what is shown of a request does; holds nothing of the person's. */
export function markOf({ request, overdue, stopped, checkpoint, elsewhere, mine }: InboxItem): string {
  const { ref, state, version, reason, afterwords } = request
  const shown = [
    ref,
    state,
    version,
    reason !== null,
    afterwords.length,
    overdue,
    stopped,
    checkpoint?.version,
    elsewhere,
    mine,
  ]
  return hash('sha256', JSON.stringify(shown)).slice(0, SIZE)
}

/** The same for the whole list. */
export function markOfAll({ items }: Pick<InboxView, 'items'>): string {
  return hash('sha256', items.map(markOf).join()).slice(0, SIZE)
}
