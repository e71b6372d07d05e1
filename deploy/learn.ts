/** After an installation: what the reader learns from its examples is learnt once, and kept in the user's cache. */
import { learnAll } from '../dialogs/understanding/learnAll.ts'
import { keepWhatIsLearnt } from '../src/cli/reader.ts'

keepWhatIsLearnt()
learnAll()
