import * as tf from '@tensorflow/tfjs-core'

/** The numbers of what is computed; everything else that was made on the way is freed. */
export const numbersOf = (compute: () => tf.Tensor): Float32Array => {
  // The tensor leaves `tidy`, not its numbers: tidy looks through whatever it gives back, number by number.
  const result = tf.tidy(compute)
  const numbers = result.dataSync<'float32'>()
  result.dispose()
  return numbers
}
