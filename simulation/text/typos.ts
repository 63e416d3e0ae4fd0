const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
/** Letters of the shortest word that is thought to be a slip: shorter ones have too many neighbours. */
export const SHORTEST_TYPO = 5
const LETTERS = /^[a-z]+$/
/** Words that are remembered at most; then the memory begins anew. */
const REMEMBERED = 20_000

/**
 * A search for the known word that a mistyped one stands for: one letter too many, too few or wrong, or two
 * neighbours in the wrong order (Damerau–Levenshtein distance 1), the first letter right. Of several words it
 * is the one with the lowest number, 0 if there is none. It looks up each possible slip, which needs no index.
 *
 * @param numberOf a known word's number from 1 up, the commonest word's the lowest
 */
export const typoSearch = (numberOf: (word: string) => number | undefined): ((word: string) => number) => {
  const remembered = new Map<string, number>()
  return (word) => {
    if (word.length < SHORTEST_TYPO || !LETTERS.test(word)) return 0
    const before = remembered.get(word)
    if (before !== undefined) return before
    if (remembered.size >= REMEMBERED) remembered.clear()
    const found = search(word, numberOf)
    remembered.set(word, found)
    return found
  }
}

const search = (word: string, numberOf: (word: string) => number | undefined): number => {
  let best = 0
  const consider = (candidate: string): void => {
    const number = numberOf(candidate)
    if (number !== undefined && (best === 0 || number < best)) best = number
  }
  for (let at = 1; at <= word.length; at++) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    for (const letter of ALPHABET) consider(head + letter + tail)
    if (tail === '') continue
    const rest = tail.slice(1)
    if (word.length > SHORTEST_TYPO) consider(head + rest)
    for (const letter of ALPHABET) if (letter !== tail[0]) consider(head + letter + rest)
    if (rest !== '') consider(head + rest[0] + tail[0] + rest.slice(1))
  }
  return best
}
