/** The two languages that the classifier tells apart. */
export type Language = 'en' | 'zh'

const HAN = /\p{Script=Han}/gu
const LATIN_WORDS = /\p{Script=Latin}+/gu
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

const counts = (text: string): { han: number; latin: number } => ({
  han: text.match(HAN)?.length ?? 0,
  latin: text.match(LATIN_WORDS)?.length ?? 0,
})
