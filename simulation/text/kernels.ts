import { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import { getBackend, getKernel, registerKernel, unregisterKernel, util } from '@tensorflow/tfjs-core'
import type { KernelConfig, TensorInfo } from '@tensorflow/tfjs-core'

let registered = false

/**
 * Adds to the WebAssembly backend what training needs and inference does not: the gradient of an embedding
 * (`UnsortedSegmentSum`, which the backend lacks) and fast products with transposed matrices (its own are
 * some ten times slower than transposing first). Call after the backend has started; later calls, and those
 * on another backend, do nothing.
 */
export const registerTrainingKernels = (): void => {
  if (registered || getBackend() !== 'wasm') return
  registered = true
  registerKernel(unsortedSegmentSum)
  const product = getKernel('BatchMatMul', 'wasm')
  const transpose = getKernel('Transpose', 'wasm')
  unregisterKernel('BatchMatMul', 'wasm')
  registerKernel(transposingProduct(product, transpose))
}

const unsortedSegmentSum: KernelConfig = {
  kernelName: 'UnsortedSegmentSum',
  backendName: 'wasm',
  kernelFunc: ({ inputs, attrs, backend }) => {
    const wasm = asWasm(backend)
    const { x, segmentIds } = inputs
    const segments = attrs?.numSegments
    if (x === undefined || segmentIds === undefined || typeof segments !== 'number') {
      throw new Error('UnsortedSegmentSum needs x, segmentIds and numSegments.')
    }
    const width = util.sizeFromShape(x.shape.slice(1))
    const values = wasm.readSync(x.dataId)
    const ids = wasm.readSync(segmentIds.dataId)
    const sums = new Float32Array(segments * width)
    for (let i = 0; i < ids.length; i++) {
      const to = Number(ids[i]) * width
      for (let k = 0; k < width; k++) sums[to + k] += Number(values[i * width + k])
    }
    return wasm.makeOutput([segments, ...x.shape.slice(1)], 'float32', undefined, sums)
  },
}

const transposingProduct = (product: KernelConfig, transpose: KernelConfig): KernelConfig => {
  return {
    kernelName: product.kernelName,
    backendName: product.backendName,
    kernelFunc: (parameters) => {
      const { a, b } = parameters.inputs
      const { transposeA, transposeB } = parameters.attrs ?? {}
      const flat = (x: TensorInfo | undefined) => x?.shape.length === 2 || x?.shape[0] === 1
      if (a === undefined || b === undefined || !flat(a) || !flat(b)) return product.kernelFunc(parameters)
      const wasm = asWasm(parameters.backend)
      const turned: TensorInfo[] = []
      const turn = (x: TensorInfo): TensorInfo => {
        const perm = x.shape.length === 2 ? [1, 0] : [0, 2, 1]
        const y = transpose.kernelFunc({ inputs: { x }, backend: wasm, attrs: { perm } })
        if (Array.isArray(y)) throw new Error('A transposition has one output.')
        turned.push(y)
        return y
      }
      const inputs = { a: transposeA === true ? turn(a) : a, b: transposeB === true ? turn(b) : b }
      const attrs = { transposeA: false, transposeB: false }
      const result = product.kernelFunc({ inputs, backend: wasm, attrs })
      for (const { dataId } of turned) wasm.disposeData(dataId)
      return result
    },
  }
}

const asWasm = (backend: unknown): BackendWasm => {
  if (backend instanceof BackendWasm) return backend
  throw new Error('The training kernels work on the WebAssembly backend only.')
}
