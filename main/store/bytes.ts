import { z } from 'zod'

/** Numbers are kept as the machine has them, little-endian on every platform the app runs on. */
type NumberArray = Float64Array | Float32Array | Int32Array

/** The bytes of an array, without a copy. */
export const bytesOf = ({ buffer, byteOffset, byteLength }: NumberArray): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

const memoryOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer

/** A column of float64, eight bytes each, as an array of its own memory. */
export const float64 = z.instanceof(Buffer).transform((bytes) => new Float64Array(memoryOf(bytes)))

/** A column of float32, four bytes each: enough for what is only drawn. */
export const float32 = z.instanceof(Buffer).transform((bytes) => new Float32Array(memoryOf(bytes)))

/** A column of whole numbers, four bytes each. */
export const int32 = z.instanceof(Buffer).transform((bytes) => new Int32Array(memoryOf(bytes)))

/** A column of JSON. */
export const json = <T extends z.ZodType>(schema: T) =>
  z.string().transform((text): unknown => JSON.parse(text)).pipe(schema)
