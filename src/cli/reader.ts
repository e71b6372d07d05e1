import { cacheFolder } from '../adapters/mongo/embedded/serverCache.ts'
import { ReaderShelf, editionOf } from '../adapters/readerShelf.ts'
import { useShelf } from '../../dialogs/understanding/shelf.ts'
import { fileURLToPath } from 'node:url'

const UNDERSTANDING = fileURLToPath(new URL('../../dialogs/understanding', import.meta.url))

/** From now on the reader takes what it made of its tables and learnt before from the user's cache. */
export function keepWhatIsLearnt(): void {
  useShelf(new ReaderShelf(cacheFolder(process.env), editionOf(UNDERSTANDING)))
}
