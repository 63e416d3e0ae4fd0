const STORED = 'workshift-token'

/** The parts of a window that hold the key. */
interface Page {
  location: Pick<Location, 'hash' | 'pathname' | 'search'>
  history: Pick<History, 'replaceState'>
  sessionStorage: Pick<Storage, 'getItem' | 'setItem'>
}

/**
 * The browser host's key: taken from the address (`#token=…`), kept for the tab's session and removed from the
 * address, so that it is neither bookmarked nor seen by the router. Null if there is none.
 */
export const takeToken = (page: Page): string | null => {
  const found = /^#token=([^&/]+)/.exec(page.location.hash)
  if (found === null) return page.sessionStorage.getItem(STORED)
  const token = decodeURIComponent(found[1])
  page.sessionStorage.setItem(STORED, token)
  page.history.replaceState(null, '', `${page.location.pathname}${page.location.search}#/`)
  return token
}
