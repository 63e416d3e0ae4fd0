import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { saveFile } from '../charts/export/save.ts'
import { call } from '../client.ts'
import { bytesOf } from '../import/save-results.ts'
import type { Response } from '../../main/contract.ts'

const SCHEME = 'data-mantine-color-scheme'

/** Shows the page in the light theme, as paper is; the result goes back. */
const showLight = (): (() => void) => {
  const root = document.documentElement
  const shown = root.getAttribute(SCHEME)
  root.setAttribute(SCHEME, 'light')
  return () => {
    if (shown !== null) root.setAttribute(SCHEME, shown)
  }
}

/** Makes every print of the page light, however it is asked for; the result ends that. */
export const printLight = (): (() => void) => {
  let goBack: (() => void) | null = null
  const before = (): void => {
    goBack ??= showLight()
  }
  const after = (): void => {
    goBack?.()
    goBack = null
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

/** The moment of the last print, which the print itself shows; until then, when the page came. */
export const usePrintMoment = (): Date => {
  const [moment, setMoment] = useState(() => new Date())
  useEffect(() => {
    const now = (): void => flushSync(() => setMoment(new Date()))
    window.addEventListener('beforeprint', now)
    return () => window.removeEventListener('beforeprint', now)
  }, [])
  return moment
}

/** Saves the page as a PDF; in a browser by its own print dialogue. */
export const savePage = async (host: Response<'app.info'>['host'], name: string): Promise<void> => {
  if (host === 'browser') {
    window.print()
    return
  }
  // A window that prints itself into a file need not say so to the page.
  window.dispatchEvent(new Event('beforeprint'))
  try {
    const { bytes } = await call('app.pdf', {})
    saveFile(new Blob([bytesOf(bytes)], { type: 'application/pdf' }), name)
  } finally {
    window.dispatchEvent(new Event('afterprint'))
  }
}
