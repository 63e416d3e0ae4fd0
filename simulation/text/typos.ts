const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const VOWELS = 'aeiou'
/** Letters of the shortest word that is thought to be a slip: shorter ones have too many neighbours. */
const SHORTEST = 5
/** From this length on nearly every neighbour is a slip or an inflection, so any wrong letter may be one. */
const LONG = 7
const LETTERS = /^[a-z]+$/
/** Words that are remembered at most; then the memory begins anew. */
const REMEMBERED = 20_000

/** The letters beside each letter on the keyboard. */
const BESIDE = new Map(
  Object.entries({
    q: 'wa', w: 'qesa', e: 'wrds', r: 'etfd', t: 'rygf', y: 'tuhg', u: 'yijh', i: 'uokj', o: 'iplk', p: 'ol',
    a: 'qwsz', s: 'wedaxz', d: 'erfsxc', f: 'rtgdcv', g: 'tyhfvb', h: 'yujgbn', j: 'uikhnm', k: 'iojlm', l: 'opk',
    z: 'asx', x: 'sdzc', c: 'dfxv', v: 'fgcb', b: 'ghvn', n: 'hjbm', m: 'jkn',
  }),
)
/** What a letter may have been meant to be: a key beside it, or for a vowel another vowel. */
const MEANT = new Map(
  Array.from(ALPHABET, (letter) => [letter, (BESIDE.get(letter) ?? '') + (VOWELS.includes(letter) ? VOWELS.replace(letter, '') : '')]),
)

/**
 * A search for the known word that a mistyped one stands for, at Damerau–Levenshtein distance 1, the first
 * letter right: one letter missing, too many or wrong, or two neighbours in the wrong order. Words of less than
 * seven letters are often beside others that are no slips of theirs: there a letter too many must be doubled or of
 * a key beside, a wrong one of a key beside or another vowel, and of five letters none may be missing or wrong.
 * Of several words it is the one with the lowest number, 0 if there is none. It looks up each possible slip,
 * which needs no index.
 *
 * @param numberOf a known word's number from 1 up, the commonest word's the lowest
 */
export const typoSearch = (numberOf: (word: string) => number | undefined): ((word: string) => number) => {
  const remembered = new Map<string, number>()
  return (word) => {
    if (word.length < SHORTEST || !LETTERS.test(word)) return 0
    const before = remembered.get(word)
    if (before !== undefined) return before
    if (remembered.size >= REMEMBERED) remembered.clear()
    const numbers = intended(word).flatMap((candidate) => numberOf(candidate) ?? [])
    const found = numbers.reduce((best, number) => (best === 0 ? number : Math.min(best, number)), 0)
    remembered.set(word, found)
    return found
  }
}

const intended = (word: string): string[] => {
  const all: string[] = []
  const any = word.length >= LONG
  const some = word.length > SHORTEST
  for (let at = 1; at <= word.length; at++) {
    const head = word.slice(0, at)
    const typed = word.charAt(at)
    const rest = word.slice(at + 1)
    if (some) for (const letter of ALPHABET) all.push(head + letter + typed + rest)
    if (typed === '') continue
    if (any || isExtra(typed, word.charAt(at - 1), rest.charAt(0))) all.push(head + rest)
    if (some) for (const letter of any ? ALPHABET : (MEANT.get(typed) ?? '')) all.push(head + letter + rest)
    if (rest !== '') all.push(head + rest.charAt(0) + typed + rest.slice(1))
  }
  return all
}

const isExtra = (typed: string, before: string, after: string): boolean => {
  const beside = BESIDE.get(typed) ?? ''
  return typed === before || beside.includes(before) || (after !== '' && beside.includes(after))
}
