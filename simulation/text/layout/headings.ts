import { HEADING_ENDS, HEADING_VERBS, HEADING_WORDS, type Section } from './heading-words.ts'

/** A heading at the beginning of a line. */
export interface Heading {
  /** Without brackets, colon and the like. */
  readonly text: string
  /** Where, in the line, what follows it begins; the line's length if it stands alone. */
  readonly end: number
  /** Null where its words do not tell. */
  readonly section: Section | null
}

const LONGEST = 60
const LONGEST_LABEL = 40
const MOST_WORDS = 8
const MOST_HAN = 16
const BRACKETED = /^[【〔〖\[「『《] ?([^【】〔〕〖〗[\]「」『』《》]{1,24}?) ?[】〕〗\]」』》] ?[:：]? ?/u
const LABEL = /^([^:：?？\n]{1,40}?) ?(?:[:：?？]|——|—(?= )) ?/u
const CAPITALS = /^([\p{Lu}][\p{Lu} &/,'’-]{2,38})\. /u
const CLOSING = /[:：]$/u
const PHRASE_ENDS = /[.。!！?？;；,，]/u
const CLOSING_SIGNS = ':：—–-_=~～…?？!！'

/** The heading with which a line begins, or null. */
export const headingOf = (line: string): Heading | null => {
  const bracketed = BRACKETED.exec(line)
  if (bracketed !== null) {
    const kind = kindOf(bracketed[1], true)
    if (kind !== 'other' || line.startsWith('【')) return heading(bracketed[1], bracketed[0].length, kind)
  }
  if (line.length <= LONGEST) {
    const closed = CLOSING.test(line)
    const kind = kindOf(line, closed)
    if (!NOT_ALONE.has(kind)) return heading(line, line.length, kind)
    if (closed && isShort(line.slice(0, -1))) return heading(line, line.length, endKind(line))
  }
  const label = LABEL.exec(line.slice(0, LONGEST_LABEL + 5)) ?? CAPITALS.exec(line.slice(0, LONGEST_LABEL + 5))
  if (label === null) return null
  const kind = kindOf(label[1], true)
  const told = kind === 'other' ? endKind(label[1]) : kind
  return told === 'other' ? null : heading(label[1], label[0].length, told)
}

/** `filler`: words of headings that name no section by themselves; `other`: not only words of headings. */
type Kind = Section | 'unsure' | 'filler' | 'other'
const NOT_ALONE: ReadonlySet<Kind> = new Set(['filler', 'other'] as const)

const heading = (text: string, end: number, kind: Kind): Heading => ({
  text: bare(text),
  end,
  section: isSection(kind) ? kind : null,
})

const isSection = (kind: Kind): kind is Section => kind !== 'unsure' && kind !== 'filler' && kind !== 'other'

const bare = (text: string): string => {
  let end = text.length
  while (end > 0 && (CLOSING_SIGNS.includes(text[end - 1]) || text[end - 1] === ' ')) end--
  return text.slice(0, end).trim()
}

const isShort = (text: string): boolean =>
  !PHRASE_ENDS.test(text) &&
  /\p{L}/u.test(text) &&
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) <= MOST_HAN &&
  text.split(' ').length <= MOST_WORDS

const KINDS = new Map<string, Kind>()
// A word in several lists keeps the first: fillers come last.
for (const kind of ['duties', 'requirements', 'benefits', 'employer', 'application', 'unsure', 'filler'] as const) {
  for (const word of HEADING_WORDS[kind]) if (!KINDS.has(word)) KINDS.set(word, kind)
}
const VERBS = new Set(HEADING_VERBS)
const HAN = /\p{Script=Han}/u
const LONGEST_PHRASE = 7
const LONGEST_HAN = 8
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}'’-]*|[&/、，,-]/gu
const REST = /[^\p{L}\p{N}&/、，,'’\s()（）-]/u

/** What a heading's words tell. `closed`: by a colon or a bracket. */
const kindOf = (text: string, closed: boolean): Kind => {
  const plain = bare(text).toLowerCase()
  if (plain === '' || plain.length > LONGEST || REST.test(plain)) return 'other'
  const tokens = (plain.match(TOKEN) ?? []).map((token) => token.replaceAll('’', "'"))
  const kinds = new Set<Kind>()
  let at = 0
  while (at < tokens.length) {
    const [kind, taken] = longestPhrase(tokens, at)
    if (kind === 'other') return 'other'
    if (!closed && at === 0 && taken < tokens.length && VERBS.has(joined(tokens, 0, taken))) return 'other'
    if (kind !== 'filler') kinds.add(kind)
    at += taken
  }
  if (kinds.size === 0) return 'filler'
  const [only] = kinds
  return kinds.size === 1 ? only : 'unsure'
}

/** What the end of a heading tells whose other words are not those of headings: `As a nurse you will:`. */
const endKind = (text: string): Kind => {
  const plain = bare(text).toLowerCase().replaceAll('’', "'")
  return HEADING_ENDS.find(([, ends]) => ends.some((end) => plain.endsWith(end)))?.[0] ?? 'other'
}

const joined = (tokens: readonly string[], at: number, length: number): string =>
  tokens.slice(at, at + length).join(HAN.test(tokens[at]) ? '' : ' ')

const longestPhrase = (tokens: readonly string[], at: number): [Kind, number] => {
  if (tokens[at] === ',' || tokens[at] === '，') return ['filler', 1]
  const han = HAN.test(tokens[at])
  for (let length = han ? LONGEST_HAN : LONGEST_PHRASE; length > 0; length--) {
    if (at + length > tokens.length) continue
    const kind = KINDS.get(joined(tokens, at, length))
    if (kind !== undefined) return [kind, length]
  }
  return ['other', 1]
}

const LABELS = [
  /(?<=[\s。；;！!？?，,、.）)】])(?=(\p{Script=Han}{2,12})[:：])/gu,
  /(?<=[^\s])(?=【([^】]{1,16})】)/gu,
  /(?<=[\s.;!?])(?=(\p{Lu}[\p{L}'’]*(?: (?:\p{L}[\p{L}'’]*|&)){0,4}):)/gu,
]

/** Where, within a line, further headings begin (`… 任职要求：`, `… Requirements: …`), in order. */
export const innerHeadings = (line: string): number[] => {
  if (!/[:：【]/.test(line)) return []
  const found = LABELS.flatMap((pattern) => [...line.matchAll(pattern)])
  const places: number[] = []
  let end = headingOf(line)?.end ?? 1
  for (const { 1: label, index } of found.sort((a, b) => a.index - b.index)) {
    if (index < end || NOT_ALONE.has(kindOf(label, true))) continue
    places.push(index)
    end = index + label.length + 1
  }
  return places
}
