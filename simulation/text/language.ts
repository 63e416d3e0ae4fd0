/** The two languages that the classifier tells apart. */
export type Language = 'en' | 'zh'

const FAR_EAST = /[\u2E80-\uFFFF]/
const FIRST_LETTER = /\p{L}/u
/** In a Chinese sentence there may be this many foreign words (of a trade, of products) for each Han character. */
const FOREIGN_WORDS = 3

/** Chinese if a clean text has more Han characters than words in Latin letters, else English. */
export const majorityLanguage = (text: string): Language => {
  if (!FAR_EAST.test(text)) return 'en'
  const { han, latin } = counts(text)
  return han > latin ? 'zh' : 'en'
}

/**
 * The language of one sentence: a sentence that begins in Han characters is Chinese, also where it names many
 * things in Latin letters. A sentence without letters has the language of its document.
 */
export const sentenceLanguage = (text: string, documentLanguage: Language): Language => {
  const first = FIRST_LETTER.exec(text)?.[0]
  if (first === undefined) return documentLanguage
  if (!FAR_EAST.test(text)) return 'en'
  const { han, latin } = counts(text)
  return han > latin || (FAR_EAST.test(first) && FOREIGN_WORDS * han >= latin) ? 'zh' : 'en'
}

/** Han characters, and words in Latin letters. */
const counts = (text: string): { han: number; latin: number } => {
  let han = 0
  let latin = 0
  let within = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = isLatin(code)
    if (letter && !within) latin++
    else if (isHan(code)) han++
    within = letter
  }
  return { han, latin }
}

const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

// The rarer characters beyond the first plane count by the first half of their pair.
const isHan = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0x2e80 && code <= 0x2fd5) || code === 0x3005 || code === 0x3007 ||
  (code >= 0xd840 && code <= 0xd88f) || (code >= 0xf900 && code <= 0xfaff)
