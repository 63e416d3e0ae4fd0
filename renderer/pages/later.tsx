import { lazy, Suspense, useState, type FunctionComponent } from 'react'

const ahead: (() => Promise<unknown>)[] = []

/** A part of the interface whose code is fetched when it is first shown, unless it has been fetched ahead by then. */
export const later = <P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> => {
  let fetched: FunctionComponent<P> | null = null
  const fetch = async (): Promise<FunctionComponent<P>> => (fetched = await load())
  const Fetching = lazy(async () => ({ default: await fetch() }))
  ahead.push(fetch)
  return function Later(props: P) {
    // As it was found at first, so that what is shown is never made anew.
    const [Fetched] = useState<FunctionComponent<P> | null>(() => fetched)
    return Fetched === null ? (
      <Suspense fallback={null}>
        <Fetching {...props} />
      </Suspense>
    ) : (
      <Fetched {...props} />
    )
  }
}

/** Fetches what is shown later, one part after the other, so that it opens at once when it is asked for. */
export const fetchAhead = async (): Promise<void> => {
  for (const fetch of ahead) {
    // What cannot be fetched now is fetched, and its failure told, when it is asked for.
    await fetch().catch(() => undefined)
  }
}
