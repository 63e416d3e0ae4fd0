/** Endings that English adds to a stem, longest first within a family. */
const ENDINGS = [
  ...['ications', 'ication', 'ations', 'ation', 'ators', 'ator', 'ating', 'ated', 'ates', 'ate', 'ments', 'ment'],
  ...['ings', 'ing', 'ions', 'ion', 'ers', 'ors', 'er', 'or', 'ies', 'ied', 'ives', 'ive', 'ances', 'ance', 'ences'],
  ...['ence', 'ables', 'able', 'als', 'al', 'edly', 'ed', 'es', 's', 'ly', 'y', 'e', 'ic', 'ity', 'ities', 'ness'],
]
const SHORTEST_STEM = 4

/**
 * What the forms of an English word have in common: `manages`, `manager` and `management` all give `manag`. Coarser
 * than a dictionary, so that a duty is recognised in other grammatical forms.
 */
export const wordStem = (word: string): string => {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word
  const ending = ENDINGS.find((tail) => stem.endsWith(tail) && stem.length - tail.length >= SHORTEST_STEM)
  if (ending !== undefined) stem = stem.slice(0, -ending.length)
  if (stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1)
  if (stem.endsWith('i')) return stem.slice(0, -1)
  return stem.endsWith('e') && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem
}
