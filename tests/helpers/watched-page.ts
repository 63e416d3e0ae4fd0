import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** A page of the usual size that tells every error that it or its console has. */
export const watchedPage = async (
  browser: Browser,
  complaints: string[],
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    locale: 'en-US',
    ...options,
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return page
}
