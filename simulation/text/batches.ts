import type { Generator } from '../random/generator.ts'

/** Random numbers up to this many words blur the order by length, so that batches differ between epochs. */
const BLUR = 3

/**
 * The examples in batches of sentences of like length, which need little padding; which sentences share a
 * batch, and the order of the batches, is random.
 */
export const batches = <Example extends { readonly ids: readonly number[] }>(
  examples: readonly Example[],
  size: number,
  generator: Generator,
): Example[][] => {
  const sorted = examples
    .map((example) => ({ example, length: example.ids.length + BLUR * generator.uniform() }))
    .sort((a, b) => a.length - b.length)
  const all: Example[][] = []
  for (let first = 0; first < sorted.length; first += size) {
    all.push(sorted.slice(first, first + size).map(({ example }) => example))
  }
  return shuffled(all, generator)
}

/** The items in random order (Fisher-Yates). */
export const shuffled = <Item>(items: readonly Item[], generator: Generator): Item[] => {
  const order = [...items]
  for (let i = order.length - 1; i > 0; i--) {
    const j = generator.below(i + 1)
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}
