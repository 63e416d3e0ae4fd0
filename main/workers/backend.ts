import { startBackend, type Backend } from '../../simulation/text/backend.ts'

/** What the classifier's threads compute with; the entry of a thread that ends after its answer. */
export default (): Promise<Backend> => startBackend()
