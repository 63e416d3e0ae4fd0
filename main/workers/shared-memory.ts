import { deserialize, serialize } from 'node:v8'

/** A value written once into memory that every thread reads. */
export const shared = (value: unknown): SharedArrayBuffer => {
  const bytes = serialize(value)
  const memory = new SharedArrayBuffer(bytes.length)
  new Uint8Array(memory).set(bytes)
  return memory
}

/** What `shared` wrote; a copy, since a deserialised array may not lie in shared memory. */
export const readShared = (memory: SharedArrayBuffer): unknown =>
  deserialize(Buffer.from(new Uint8Array(memory).slice().buffer))
