/** A value with the versions before it and after it. */
export interface History<T> {
  past: T[]
  present: T
  future: T[]
}

const LONGEST = 200

/** Begins a history. */
export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [] })

/** A new version; `merge` folds it into the present one, as for the letters of one word. */
export const advance = <T>({ past, present }: History<T>, next: T, merge: boolean): History<T> => ({
  past: merge ? past : [...past, present].slice(-LONGEST),
  present: next,
  future: [],
})

/** One version back, if there is one. */
export const back = <T>(history: History<T>): History<T> => {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] }
}

/** One version forward again, if there is one. */
export const forward = <T>(history: History<T>): History<T> => {
  const next = history.future.at(0)
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future: history.future.slice(1) }
}
