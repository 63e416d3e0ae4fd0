import type { Language } from './segment.ts'
import { damped, frequencies, TermIndex } from './term-index.ts'
import { Lexicon, mergeTerms, type Terms } from './terms.ts'

/** An occupation as the search knows it. */
export interface DescribedOccupation {
  readonly code: string
  readonly title: string
  /** Titles of jobs that belong to it, beside its own. */
  readonly jobTitles: readonly string[]
  readonly duties: readonly string[]
  /** Employed people. */
  readonly employment: number
}

/** How well a text fits each occupation, in the order of the occupations. */
export interface Fit {
  /** BM25 of the whole text for each unit of its known terms' rarity. */
  readonly whole: Float64Array
  /** Mean over the text's sentences of the cosine with the occupation's closest duty or title, 0–1. */
  readonly sentence: Float64Array
  /** Different terms of the text that some occupation has; pairs count half. */
  readonly knownTerms: number
}

/** Weight of an occupation's title beside its duties. */
const TITLE_WEIGHT = 2
/** BM25's usual saturation of repeated terms, and its correction for long documents, low since all are of like length. */
const SATURATION = 1.2
const LENGTH_CORRECTION = 0.4

/** The duties and titles of all occupations as terms, one after another, with the occupation of each. */
const readUnits = (occupations: readonly DescribedOccupation[], lexicon: Lexicon) => {
  const units: Terms[] = []
  const owners: number[] = []
  const documents = occupations.map(({ title, jobTitles, duties }, occupation) => {
    const document: Terms = new Map()
    const take = (text: string): Terms => {
      const unit = lexicon.terms(text)
      units.push(unit)
      owners.push(occupation)
      return unit
    }
    mergeTerms(document, take(title), TITLE_WEIGHT)
    duties.forEach((duty) => mergeTerms(document, take(duty)))
    // Titles repeat one another ("Managers, …"), so each of their terms counts once.
    const named: Terms = new Map(jobTitles.flatMap((job) => [...take(job)]).map(([term, count]) => [term, Math.min(1, count)]))
    mergeTerms(document, named)
    return document
  })
  return { units, owners, documents }
}

const wholeIndex = (documents: readonly Terms[], rarity: Float64Array): TermIndex => {
  const lengths = documents.map((document) => [...document.values()].reduce((sum, count) => sum + count, 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / documents.length
  return new TermIndex(documents, rarity.length, (term, count, document) => {
    const length = 1 - LENGTH_CORRECTION + LENGTH_CORRECTION * (lengths[document] / mean)
    return (rarity[term] * count * (SATURATION + 1)) / (count + SATURATION * length)
  })
}

/** Length of a vector of TF-IDF. */
const length = (terms: Terms, rarity: Float64Array): number => {
  let squares = 0
  for (const [term, count] of terms) squares += (damped(count) * rarity[term]) ** 2
  return Math.sqrt(squares)
}

/**
 * An index of occupations that tells how well a text, given as its sentences, fits each. Whole texts are compared by
 * BM25 (Robertson and Zaragoza 2009, The Probabilistic Relevance Framework), sentences by the cosine of TF-IDF.
 */
export const occupationFit = (
  occupations: readonly DescribedOccupation[],
  language: Language,
): ((sentences: readonly string[]) => Fit) => {
  const lexicon = new Lexicon(language)
  const { units, owners, documents } = readUnits(occupations, lexicon)
  lexicon.close()
  const held = frequencies(documents, lexicon.size)
  const total = documents.length
  const rarity = Float64Array.from(held, (count) => Math.log((1 + total) / (1 + count)) + 1)
  const relevance = Float64Array.from(held, (count) => Math.log(1 + (total - count + 0.5) / (count + 0.5)))
  const whole = wholeIndex(documents, relevance)
  const lengths = units.map((unit) => length(unit, rarity))
  const single = new TermIndex(units, lexicon.size, (term, count, unit) => (damped(count) * rarity[term]) / lengths[unit])
  const unitScores = new Float64Array(units.length)

  /** Adds to `scores` the closest duty or title of each occupation; false for a sentence without a known term. */
  const addClosest = (sentence: Terms, scores: Float64Array): boolean => {
    const norm = length(sentence, rarity)
    if (norm === 0) return false
    unitScores.fill(0)
    for (const [term, count] of sentence) single.add(term, (damped(count) * rarity[term]) / norm, unitScores)
    let best = 0
    for (let unit = 0; unit < unitScores.length; unit++) {
      best = Math.max(best, unitScores[unit])
      if (owners[unit + 1] === owners[unit]) continue
      scores[owners[unit]] += best
      best = 0
    }
    return true
  }

  return (sentences) => {
    const fit = { whole: new Float64Array(total), sentence: new Float64Array(total) }
    const text: Terms = new Map()
    let counted = 0
    for (const sentence of sentences) {
      const terms = lexicon.terms(sentence)
      mergeTerms(text, terms)
      if (addClosest(terms, fit.sentence)) counted += 1
    }
    let [mass, knownTerms] = [0, 0]
    for (const [term, count] of text) {
      whole.add(term, damped(count), fit.whole)
      mass += damped(count) * relevance[term]
      knownTerms += Math.min(1, count)
    }
    for (let i = 0; i < total; i++) {
      fit.whole[i] /= Math.max(mass, Number.MIN_VALUE)
      fit.sentence[i] /= Math.max(counted, 1)
    }
    return { ...fit, knownTerms }
  }
}
