import { edited, rewritten, type Edit, type Mapped } from './mapped.ts'

const LINK = /!?\[([^[\]\n]{0,300})\]\( ?[^()\s]{0,500}(?: "[^"\n]{0,200}")? ?\)/g
const ESCAPE = /\\(?=[*_#\-.()[\]!+>|`~])/g
const TASK_BOX = /^([ \t]{0,20}[-*+•] )\[[ xX]\](?= )/gm
const HASHES = /^[ \t]{0,8}#{1,6}(?=[ \t]+[^\n])/gm
const BOLD_LINE = /^[ \t]{0,8}(\*{2,3}|__)(?![*_])([^*_\n]{1,80})(\*{2,3}|__)[ \t]*$/gm
const ENDS_ITSELF = /[\p{P}\s]$/u
// A star with a space after it begins a list's line, or stands between two things; any other is emphasis.
const SPACED_STARS = /(?<=^|\s)\*{2,}(?=\s|$)/g
const STARS = /\*{2,}|(?<=[^\s*])\*(?=\s|$)|\*(?=[^\s*][^*\n]{0,200}\*)|(?<=\S)\*(?=\S)/g
const OTHER_EMPHASIS = /~~|`{1,3}|(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])_+(?![\p{L}\p{N}_])/gu

/** The text without Markdown's signs. Headings, also lines in bold type, end in a colon; the cells of a table stand apart. */
export const withoutMarkdown = (source: Mapped): Mapped => {
  let plain = rewritten(source, ESCAPE, () => '')
  plain = unlinked(plain)
  plain = rewritten(plain, TASK_BOX, ([, mark]) => mark)
  plain = withoutTables(plain)
  plain = edited(plain, headings(plain.text))
  plain = rewritten(plain, SPACED_STARS, () => '•')
  plain = rewritten(plain, STARS, () => '')
  return rewritten(plain, OTHER_EMPHASIS, () => '')
}

const unlinked = (source: Mapped): Mapped =>
  edited(
    source,
    [...source.text.matchAll(LINK)].flatMap(({ 0: link, 1: label, index }) => {
      const labelStart = index + link.indexOf('[') + 1
      return [
        { start: index, end: labelStart, text: '' },
        { start: labelStart + label.length, end: index + link.length, text: '' },
      ]
    }),
  )

const headings = (text: string): Edit[] => {
  const edits: Edit[] = []
  for (const { 0: hashes, index } of text.matchAll(HASHES)) {
    const next = text.indexOf('\n', index)
    const end = next < 0 ? text.length : next
    edits.push({ start: index, end: index + hashes.length, text: '' })
    edits.push(...closed(text, index + hashes.length, end))
  }
  const bold = [...text.matchAll(BOLD_LINE)]
  bold.forEach(({ 0: line, 1: opening, 2: content, index }, place) => {
    const start = index + line.indexOf(opening)
    const end = index + line.length
    // One line in bold type after another is emphasis, not a row of headings.
    const follows = place > 0 && text.slice(bold[place - 1].index + bold[place - 1][0].length, index).trim() === ''
    const precedes = place + 1 < bold.length && text.slice(end, bold[place + 1].index).trim() === ''
    const contentEnd = start + opening.length + content.length
    edits.push({ start, end: start + opening.length, text: '' })
    if (!follows && !precedes) edits.push(...closed(text, start, contentEnd))
    edits.push({ start: contentEnd, end, text: '' })
  })
  return edits.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The colon that makes a line a heading; hashes at its end go. */
const closed = (text: string, start: number, end: number): Edit[] => {
  let last = end
  while (last > start && (text[last - 1] === '#' || text[last - 1] === ' ')) last--
  const colon = last > start && !ENDS_ITSELF.test(text.slice(Math.max(start, last - 2), last)) ? ':' : ''
  return [{ start: last, end, text: colon }]
}

const TABLE_RULE = /^[\s|:-]+$/
const rulesTable = (line: string): boolean => line.includes('|') && line.includes('--') && TABLE_RULE.test(line)

const withoutTables = (source: Mapped): Mapped => {
  if (!source.text.includes('|')) return source
  const edits: Edit[] = []
  const lines = source.text.split('\n')
  let start = 0
  lines.forEach((line, number) => {
    if (rulesTable(line)) edits.push({ start, end: start + line.length, text: '' })
    else {
      const header = rulesTable(lines.at(number + 1) ?? '')
      let cell = 0
      for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
        const filled = line.slice(cell, at).trim() !== ''
        cell = at + 1
        edits.push({ start: start + at, end: start + at + 1, text: header && filled ? ':\n\n' : '\n\n' })
      }
    }
    start += line.length + 1
  })
  return edited(source, edits)
}
