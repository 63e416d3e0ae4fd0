/** Bad input by the analyst: what is wrong, where, and what would be right. Shown as it is. */
export class InputError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InputError'
  }
}

/** The analyst's own cancel, not a fault. The message says what became of the work. */
export class CancelledError extends Error {
  constructor(message = 'cancelled; nothing was written') {
    super(message)
    this.name = 'CancelledError'
  }
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
