/** Why a call to the application failed; the interface has words of its own for all but `application`. */
export type FailureKind = 'application' | 'unreachable' | 'no-key' | 'malformed'

/** A failed call. `message` is the application's own for the analyst, one line per problem. */
export class ApplicationError extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind, message: string) {
    super(message)
    this.name = 'ApplicationError'
    this.kind = kind
  }
}
