/** A file of a scenario or a preset larger than this is none. */
const LARGEST_BYTES = 4 * 1024 * 1024

/** Why a file cannot be read as text; what it says is the application's to check. */
export type TextProblem = 'too-large' | 'not-utf8'

/** The text of a small file in UTF-8. */
export const readText = async (file: File): Promise<{ text: string } | { problem: TextProblem }> => {
  if (file.size > LARGEST_BYTES) return { problem: 'too-large' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
  } catch {
    return { problem: 'not-utf8' }
  }
}
