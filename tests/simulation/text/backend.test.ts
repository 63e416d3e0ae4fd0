import { getBackend } from '@tensorflow/tfjs-core'
import { expect, test } from 'vitest'
import { startBackend } from '../../../simulation/text/backend.ts'

test('without TensorFlow’s own library, TensorFlow.js computes in WebAssembly with SIMD on one thread', async () => {
  const backend = await startBackend()
  expect(backend).toEqual({ name: 'wasm', isSimd: true, threads: 1 })
  expect(getBackend()).toBe('wasm')
  expect(await startBackend()).toEqual(backend)
})
