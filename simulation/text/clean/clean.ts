import { withoutAddresses } from './addresses.ts'
import { plainCharacters } from './characters.ts'
import { withoutCode } from './code.ts'
import { withoutEntities, withoutTags } from './html.ts'
import { rewritten, unchanged, type Mapped } from './mapped.ts'
import { withoutMarkdown } from './markdown.ts'

// Letters, digits and the punctuation of ordinary prose in both languages need no cleaning.
const ODD = /[^\n -~\u00C0-\u00FF\u4E00-\u9FFF，。、；：！？“”‘’（）《》〈〉【】·…–—£€•]|[<&*_`~#|\\@{}=]|\]\(|:\/\/|\.[a-z]{2,3}\b(?!\.)|â€/i
const ROUNDS = 4
const SIGNS = /[<&*_`~#|\\@[]|:\/\//g

/**
 * A text as plain prose: no invisible characters, tags, character references, Markdown signs or addresses.
 * Line breaks, and bullets as `•`, stay. Clean text comes back as it is.
 */
export const clean = (text: string): Mapped => {
  let cleaned = unchanged(text)
  for (let round = 0; ODD.test(cleaned.text); round++) {
    // What hides behind more layers than that is made harmless.
    if (round >= ROUNDS) cleaned = rewritten(cleaned, SIGNS, () => ' ')
    const next = once(cleaned)
    if (next.text === cleaned.text) return cleaned
    cleaned = next
  }
  return cleaned
}

const once = (source: Mapped): Mapped => {
  const decoded = source.text.includes('&') ? withoutEntities(source) : source
  const plain = withoutAddresses(plainCharacters(decoded))
  return withoutMarkdown(withoutCode(plain.text.includes('<') ? withoutTags(plain) : plain))
}
