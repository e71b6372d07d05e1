import type { InboxItem } from '../../../../application/inbox.ts'

/** "Awa D.", as the whole name stays elsewhere. */
export const nameOf = ({ firstName, initial }: Pick<InboxItem, 'firstName' | 'initial'>): string =>
  initial === '' ? firstName : `${firstName} ${initial}.`

/** A proposal is the person's to answer. */
export const waits = ({ request }: InboxItem): boolean => request.state === 'countered'

/** Nothing is asked: somebody reads it, and has seen it. */
export const isNews = ({ request }: InboxItem): boolean => request.kind === 'slot_taken'

/** Its answer is due since yesterday at least, and it is ours to give. */
export const isLate = (item: InboxItem): boolean => item.overdue && !waits(item) && !isNews(item)
