import { cacheFolder } from '../adapters/mongo/embedded/serverCache.ts'
import { LearntShelf, editionOf } from '../adapters/learntShelf.ts'
import { useShelf } from '../../dialogs/understanding/resemblance/shelf.ts'
import { fileURLToPath } from 'node:url'

const UNDERSTANDING = fileURLToPath(new URL('../../dialogs/understanding', import.meta.url))

/** From now on the reader takes what it learnt before from the user's cache. */
export function keepWhatIsLearnt(): void {
  useShelf(new LearntShelf(cacheFolder(process.env), editionOf(UNDERSTANDING)))
}
