import { KEPT_AFTER_REMOVAL_MS } from '../files/folders.ts'

/** What was deleted before this time goes for good: after 30 days, unless another span is given. */
export const deletedBefore = (now: string, kept = KEPT_AFTER_REMOVAL_MS): string =>
  new Date(Date.parse(now) - kept).toISOString()
