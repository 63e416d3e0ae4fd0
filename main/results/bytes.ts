/** Numbers cross a host's boundary as the machine has them, little-endian, in base64: far shorter than in digits. */
type NumberArray = Float64Array | Float32Array | Int32Array

/** The numbers of an array as base64; only the main process sends any. */
export const toBase64 = ({ buffer, byteOffset, byteLength }: NumberArray): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

/**
 * The memory behind base64.
 * @throws DOMException where the text is no base64
 */
export const fromBase64 = (text: string): ArrayBuffer => {
  const characters = atob(text)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes.buffer
}

/** The numbers of an array; faster than Array.from, which asks an iterator for each. */
export const numbersOf = (values: Float64Array): number[] => {
  const numbers = new Array<number>(values.length)
  for (let at = 0; at < values.length; at++) numbers[at] = values[at]
  return numbers
}
