import { rewritten, type Mapped } from './mapped.ts'

const STYLE_RULE = /[^\n{}。]{0,100}\{\s*[\w-]{1,40}\s*:[^{}]*\}/g
const SCRIPT_LINE = /^[ \t]{0,20}(?:(?:var|let|const)\s+[\w$]{1,40}\s*=|function\s*[\w$]{0,40}\s*\(|window\.|document\.|\$\()[^\n]*[;{}][ \t]*$/gm

/** The text without what is left of style sheets and scripts whose tags are gone: `.job {margin:0}`, `var a = 1;`. */
export const withoutCode = (source: Mapped): Mapped => {
  const plain = source.text.includes('{') ? rewritten(source, STYLE_RULE, () => '\n') : source
  return rewritten(plain, SCRIPT_LINE, () => '\n')
}
