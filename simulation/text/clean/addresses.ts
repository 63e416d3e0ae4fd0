import { rewritten, type Mapped } from './mapped.ts'

const LINK = /(?:https?|ftp):\/\/[^\s<>"'“”）)】，。；、|]*|www\.[^\s<>"'“”）)】，。；、|]+/gi
const MAIL = /(?:mailto:)?[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/gi
const SITE = /(?<![\w.@-])(?!asp\.)[a-z0-9-]{2,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|org|net|gov|edu|io|cn|uk)(?![\w-])(?:\/[^\s<>"'“”）)】，。；、|]*)?/gi
const PUNCTUATION = '.,;:!?*_'

/** The text without web and e-mail addresses: they say nothing about work, and their dots are no full stops. */
export const withoutAddresses = (source: Mapped): Mapped => {
  const linked = rewritten(source, LINK, gone)
  const mailed = linked.text.includes('@') ? rewritten(linked, MAIL, gone) : linked
  return rewritten(mailed, SITE, gone)
}

/** What ends the sentence round an address is not part of it. */
const gone = ([found]: RegExpExecArray): string => {
  let end = found.length
  while (PUNCTUATION.includes(found.charAt(end - 1))) end--
  return ` ${found.slice(end)}`
}
