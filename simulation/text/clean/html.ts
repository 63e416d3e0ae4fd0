import { edited, rewritten, type Edit, type Mapped } from './mapped.ts'

const NAMED = new Map(
  Object.entries({
    nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
    bull: '•', middot: '·', hellip: '…', ndash: '–', mdash: '—', minus: '-', lsquo: '‘', rsquo: '’',
    ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
    shy: '', zwnj: '', zwj: '', lrm: '', rlm: '', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£',
    yen: '¥', cent: '¢', sect: '§', para: '¶', deg: '°', plusmn: '±', times: '×', frac12: '½', frac14: '¼',
    rarr: '→', check: '✓', star: '☆', starf: '★', squf: '▪', agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä',
    aring: 'å', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', iacute: 'í', icirc: 'î',
    iuml: 'ï', ntilde: 'ñ', oacute: 'ó', ocirc: 'ô', ouml: 'ö', uacute: 'ú', uuml: 'ü', szlig: 'ß',
  }),
)
// Text that was escaped twice holds `&amp;nbsp;`.
const ENTITY = /&(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}\d{0,2}));?/gi

/** The text with its character references (`&nbsp;`, `&#8226;`) resolved. */
export const withoutEntities = (source: Mapped): Mapped =>
  rewritten(source, ENTITY, (match) => {
    const found = match[0]
    const [decimal, hexadecimal, name] = [match.at(1), match.at(2), match.at(3)?.toLowerCase()]
    if (decimal !== undefined) return character(Number(decimal))
    if (hexadecimal !== undefined) return character(parseInt(hexadecimal, 16))
    const named = name === undefined || !(found.endsWith(';') || UNCLOSED.test(name)) ? undefined : NAMED.get(name)
    return named ?? (AMPERSANDS.test(found) ? found.replace(AMPERSANDS, '&') : null)
  })

// Browsers read these without their semicolon, too.
const UNCLOSED = /^(?:nbsp|amp|lt|gt|quot)$/
const AMPERSANDS = /^&(?:amp;)+/i

const LARGEST_CODE_POINT = 0x10ffff
const character = (code: number): string => (code <= LARGEST_CODE_POINT ? String.fromCodePoint(code) : ' ')

const BLOCKS =
  'address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|li|link|main|meta|nav|ol|option|p|pre|section|select|table|tbody|td|tfoot|th|thead|title|tr|ul'
const INLINE =
  'a|abbr|b|big|br|button|code|del|em|font|i|iframe|img|input|ins|label|mark|noscript|s|script|small|span|strike|strong|style|sub|sup|svg|path|tt|u|wbr|[ovwm]:[a-z]+'
const TAG = new RegExp(`<(/?)(${BLOCKS}|${INLINE})(?:[\\s/][^<>]*)?>|<!doctype[^<>]*>|<\\?xml[^<>]*>`, 'gi')
const BLOCK = new RegExp(`^(?:${BLOCKS})$`)
const UNSEEN = /^(?:style|script|noscript|head|title|svg|iframe)$/
const HEADER = /^h[1-6]$/
const ENDS_ITSELF = /[:：.。!！?？>]\s*$/

/**
 * The text without tags: blocks stand apart, list items begin with a bullet, headers end in a colon, bold type
 * becomes Markdown's. What a browser would not show (styles, scripts, comments) is left out.
 */
export const withoutTags = (source: Mapped): Mapped => {
  const shown = withoutComments(source)
  const edits: Edit[] = []
  const tags = [...shown.text.matchAll(TAG)]
  const lastClosing = new Map(tags.map((tag, place) => [tag[1] === '/' ? nameOf(tag) : '', place]))
  for (let place = 0; place < tags.length; place++) {
    const tag = tags[place]
    const end = tag.index + tag[0].length
    const name = nameOf(tag)
    if (UNSEEN.test(name) && tag[1] === '' && (lastClosing.get(name) ?? -1) > place) {
      do place++
      while (tags[place][1] !== '/' || nameOf(tags[place]) !== name)
      edits.push({ start: tag.index, end: tags[place].index + tags[place][0].length, text: '\n' })
      continue
    }
    if (HEADER.test(name) && tag[1] === '/' && !ENDS_ITSELF.test(shown.text.slice(Math.max(0, tag.index - 3), tag.index))) {
      edits.push({ start: tag.index, end: tag.index, text: ':' })
    }
    edits.push({ start: tag.index, end, text: inPlaceOf(name, tag[1] === '/') })
  }
  return edited(shown, edits)
}

/** Empty for a document type. */
const nameOf = (tag: RegExpExecArray): string => (tag.at(2) ?? '').toLowerCase()

const inPlaceOf = (name: string, closing: boolean): string => {
  if (name === 'li') return closing ? '\n\n' : '\n\n• '
  if (name === 'br') return '\n'
  if (name === 'b' || name === 'strong') return '**'
  return name === '' || BLOCK.test(name) ? '\n\n' : ''
}

const withoutComments = (source: Mapped): Mapped => {
  const edits: Edit[] = []
  let start = source.text.indexOf('<!--')
  while (start >= 0) {
    const close = source.text.indexOf('-->', start + 4)
    if (close < 0) break
    edits.push({ start, end: close + 3, text: ' ' })
    start = source.text.indexOf('<!--', close + 3)
  }
  return edited(source, edits)
}
