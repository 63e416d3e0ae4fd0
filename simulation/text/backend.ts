import { ready, setBackend } from '@tensorflow/tfjs-core'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'

/**
 * Makes TensorFlow.js compute in WebAssembly. Call once, before a classifier is loaded.
 * `wasmFolder`: the folder or address, with its closing slash, of the `tfjs-backend-wasm*.wasm` files;
 * without it they are taken from inside the package.
 */
export const startBackend = async (wasmFolder?: string): Promise<void> => {
  if (wasmFolder !== undefined) setWasmPaths(wasmFolder)
  const started = await setBackend('wasm')
  if (!started) throw new Error('The WebAssembly backend of TensorFlow.js could not be started.')
  await ready()
}
