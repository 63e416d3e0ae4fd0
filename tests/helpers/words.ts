import type { Page } from 'playwright-core'
import { en } from '../../renderer/i18n/en.ts'
import { zh } from '../../renderer/i18n/zh.ts'

/** Latin words that a Chinese economist's text has too: names, file formats, keys, units, symbols of the model. */
const LATIN =
  /^(Workshift|English|Ctrl|Shift|Esc|Tab|Enter|CSV|PNG|SVG|PDF|XLSX|DOCX|TXT|JSON|ZIP|SQLite|SOC|NAICS|NET|BLS|CPS|OEWS|USD|GPT|AI|LLM|WebAssembly|WASM|TensorFlow|MIT|CC|BY|Gini|Spearman|Brier|Beveridge|Eloundou|Felten|Webb|Anthropic|Economic|Index|Frey|Osborne|AIOE|Claude|LSTM|Science)$/i

interface Seen {
  text: string
  isControl: boolean
}

/** The texts that are visible, but for what stands in a language of its own or is code; runs in the page. */
const visibleTexts = (): Seen[] => {
  const texts: Seen[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement: parent, textContent } = node
    const text = textContent?.trim() ?? ''
    if (parent === null || text === '' || parent.closest('[lang]:not(html), code, kbd, textarea, script, style') !== null) continue
    if (!parent.checkVisibility({ visibilityProperty: true })) continue
    const isControl = parent.closest('button, label, h1, h2, h3, th, nav, summary, legend, [role="tab"], [role="option"]') !== null
    texts.push({ text, isControl })
  }
  return texts
}

const leaves = (tree: object): string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? leaves(value) : [],
  )

const chinese = new Set(leaves(zh))
const english = new Set(leaves(en).filter((text) => /[A-Za-z]{3}/.test(text) && !chinese.has(text)))

/** Texts of a Chinese page that are English, and of an English page that are Chinese. */
export const foreignTexts = async (page: Page, language: 'en' | 'zh', own: RegExp): Promise<string[]> => {
  const seen = await page.evaluate(visibleTexts)
  const isForeign = ({ text, isControl }: Seen): boolean => {
    if (own.test(text)) return false
    if (language === 'en') return /\p{Script=Han}/u.test(text) && text !== '中文'
    if (english.has(text)) return !LATIN.test(text)
    return isControl && !/\p{Script=Han}/u.test(text) && (text.match(/[A-Za-z]{3,}/g) ?? []).some((word) => !LATIN.test(word))
  }
  return [...new Set(seen.filter(isForeign).map(({ text }) => `not in the page's language: ${text.slice(0, 80)}`))]
}
