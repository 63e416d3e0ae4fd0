import type { Terms } from './terms.ts'

/** How a count grows into a weight: a second mention says less than the first. */
export const damped = (count: number): number => (count >= 1 ? 1 + Math.log(count) : count)

/** For each term, in how many of the documents it is. */
export const frequencies = (documents: readonly Terms[], terms: number): Uint32Array => {
  const found = new Uint32Array(terms)
  for (const document of documents) for (const term of document.keys()) found[term] += 1
  return found
}

/** A table of the documents that hold each term, with the term's weight there. */
export class TermIndex {
  readonly #starts: Uint32Array
  readonly #documents: Uint32Array
  readonly #weights: Float32Array

  /** @param weigh the weight of a term that occurs `count` times in a document */
  constructor(
    documents: readonly Terms[],
    terms: number,
    weigh: (term: number, count: number, document: number) => number,
  ) {
    const held = frequencies(documents, terms)
    this.#starts = new Uint32Array(terms + 1)
    for (let term = 0; term < terms; term++) this.#starts[term + 1] = this.#starts[term] + held[term]
    this.#documents = new Uint32Array(this.#starts[terms])
    this.#weights = new Float32Array(this.#starts[terms])
    const next = this.#starts.slice()
    documents.forEach((document, number) => {
      for (const [term, count] of document) {
        this.#documents[next[term]] = number
        this.#weights[next[term]++] = weigh(term, count, number)
      }
    })
  }

  /** Adds `weight` times each document's weight for a term to `scores`. */
  add(term: number, weight: number, scores: Float64Array): void {
    const end = this.#starts[term + 1]
    for (let k = this.#starts[term]; k < end; k++) scores[this.#documents[k]] += weight * this.#weights[k]
  }
}
