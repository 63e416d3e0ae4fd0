/** Values by key, of which those asked for last are kept. */
export interface Recent<T> {
  /** The value of a key, made where it is not kept. */
  get: (key: string, make: () => T) => T
  drop: (key: string) => void
}

/** Keeps so many values. */
export const recent = <T>(most: number): Recent<T> => {
  const kept = new Map<string, T>()
  return {
    get: (key, make) => {
      const value = kept.get(key) ?? make()
      kept.delete(key)
      kept.set(key, value)
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break
        kept.delete(oldest)
      }
      return value
    },
    drop: (key) => void kept.delete(key),
  }
}
