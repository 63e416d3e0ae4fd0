import type { DocumentFault } from '../documents/faults.ts'
import { messageOf } from '../errors.ts'
import type { AnyResult } from './open.ts'

/** What became of one text: what a model says of it, or what is wrong with it. */
export type TextOutcome = { document: AnyResult } | { fault: DocumentFault }

const faultOf = (error: unknown, text: string): DocumentFault => {
  const name = error instanceof Error ? error.name : ''
  if (name === 'EmptyTextError') return { code: 'no-words', detail: '' }
  if (name === 'TextTooLongError') return { code: 'too-long', detail: String(text.length) }
  return { code: 'unreadable', detail: messageOf(error) }
}

/**
 * Classifies texts of which some may be bad, in order. A call fails as a whole where one of its texts is bad, so it is
 * halved until the bad ones are alone.
 */
export const classifyEach = async (
  texts: readonly string[],
  classify: (texts: string[]) => Promise<AnyResult[]>,
): Promise<TextOutcome[]> => {
  if (texts.length === 0) return []
  try {
    return (await classify([...texts])).map((document) => ({ document }))
  } catch (error) {
    if (texts.length === 1) return [{ fault: faultOf(error, texts[0]) }]
    const middle = Math.ceil(texts.length / 2)
    const first = await classifyEach(texts.slice(0, middle), classify)
    return [...first, ...(await classifyEach(texts.slice(middle), classify))]
  }
}
