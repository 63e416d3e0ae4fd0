import { Piscina } from 'piscina'
import type { Backend } from '../../simulation/text/backend.ts'
import { workerFile } from '../workers/module.ts'

const ask = async (): Promise<Backend> => {
  const pool = new Piscina<undefined, Backend>({ filename: workerFile('backend'), maxThreads: 1 })
  try {
    return await pool.run(undefined)
  } finally {
    await pool.destroy()
  }
}

let known: Promise<Backend> | undefined

/** What the classifier's threads compute with here; found out once, in a thread of its own. */
export const classifierBackend = (): Promise<Backend> => (known ??= ask())
