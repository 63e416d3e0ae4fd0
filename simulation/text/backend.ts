import util from 'node:util'
import { env, getBackend, ready, setBackend } from '@tensorflow/tfjs-core'
import { getThreadsCount } from '@tensorflow/tfjs-backend-wasm'

/** What TensorFlow.js computes with. */
export interface Backend {
  /** TensorFlow's own library (`@tensorflow/tfjs-node`), or WebAssembly. */
  readonly name: 'tensorflow' | 'wasm'
  /** Whether several numbers are worked on at once; TensorFlow's own library always does. */
  readonly isSimd: boolean
  /** Threads of one classifier; null where TensorFlow's own library decides. */
  readonly threads: number | null
}

/** A package that the app does not bring: 59 packages of some 210 MB, and a library that it downloads. */
const NATIVE = '@tensorflow/tfjs-node'

let native: Promise<boolean> | undefined

/** Whether the library is installed and loads here, after it has been loaded. */
const loadNative = async (): Promise<boolean> => {
  // It calls a function that Node 23 took away.
  if (!('isNullOrUndefined' in util)) {
    Object.assign(util, { isNullOrUndefined: (value: unknown) => value === null || value === undefined })
  }
  try {
    await import(NATIVE)
    return await setBackend('tensorflow')
  } catch {
    return false
  }
}

/**
 * Makes TensorFlow.js compute with TensorFlow's own library where somebody has installed it, otherwise in WebAssembly
 * on one thread: with several, the WebAssembly backend hands Node's worker threads a `blob:` address, which they refuse
 * (tfjs-backend-wasm 4.22, which for that reason says of itself that it has no threads under Node).
 * Call before a classifier is loaded; later calls change nothing.
 * @throws Error where neither can be started
 */
export const startBackend = async (): Promise<Backend> => {
  const isNative = await (native ??= loadNative())
  if (!isNative && getBackend() !== 'wasm' && !(await setBackend('wasm'))) {
    throw new Error('The WebAssembly backend of TensorFlow.js could not be started.')
  }
  await ready()
  if (isNative) return { name: 'tensorflow', isSimd: true, threads: null }
  return { name: 'wasm', isSimd: Boolean(await env().getAsync('WASM_HAS_SIMD_SUPPORT')), threads: getThreadsCount() }
}
