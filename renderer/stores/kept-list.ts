/** A list that the application keeps. */
export interface KeptList<Item> {
  /** Null until they have been asked for. */
  items: Item[] | null
  error: unknown
  load: () => Promise<void>
}

/** The beginning of such a list in a store, and how what changes it is followed by reading it again. */
export const keptList = <Item>(ask: () => Promise<Item[]>, set: (part: Partial<KeptList<Item>>) => void) => {
  const load = async (): Promise<void> => {
    try {
      set({ items: await ask(), error: null })
    } catch (error) {
      set({ error })
    }
  }
  const thenLoad = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work
    await load()
    return result
  }
  return { list: { items: null, error: null, load }, thenLoad }
}
