import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { matchFigures, type JudgedMatch, type MatchFigures } from '../../../simulation/text/match-figures.ts'
import { occupationFit } from '../../../simulation/text/occupation-fit.ts'
import {
  employmentShares,
  occupationMatcher,
  UNCALIBRATED,
  type MatchSettings,
} from '../../../simulation/text/occupation-match.ts'
import { calibrate } from './calibration.ts'
import { describedOccupations } from './described.ts'
import { fitWeights, meanAttraction, type Example } from './fit.ts'
import { chineseScale } from './languages.ts'
import { foldsOf, queriesOf, readTaskLists, type Query, type Size } from './queries.ts'

const DATA = resolve(import.meta.dirname, '..', '..')
const FOLDS = 5
const SIGNIFICANT = 4

/** Figures by how many of an occupation's O*NET tasks a description has, on occupations held out from training. */
export type OccupationMatchFigures = Record<Size, MatchFigures>

type Judged = Example & { readonly query: Query }

/** Numbers at a few digits, at any depth. */
const rounded = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === 'number' ? Number(item.toPrecision(SIGNIFICANT)) : item,
  ) as Value

/**
 * Learns how to weigh the evidence for an occupation from O*NET's task statements, of which nothing but a few numbers
 * is kept, and judges it on occupations held out in five folds. Writes `occupation-match.json` into `out`.
 *
 * @param sources the folder with `task_labels.csv`
 */
export const trainOccupationMatch = (sources: string, out: string, seed = 1): OccupationMatchFigures => {
  const described = { en: describedOccupations(DATA, 'en'), zh: describedOccupations(DATA, 'zh') }
  const occupations = described.en
  const places = new Map(occupations.map(({ code }, place) => [code, place]))
  const lists = readTaskLists(sources, join(DATA, 'descriptions', 'job_titles.csv'))
  const fitOf = occupationFit(occupations, 'en')
  const examples = queriesOf(lists, seed).map((query): Judged => {
    return { query, fit: fitOf(query.sentences), right: places.get(query.occupation) ?? -1 }
  })
  const shares = employmentShares(occupations)

  const learn = (from: readonly Judged[]): MatchSettings => {
    const attraction = meanAttraction(from.filter(({ query }) => query.size === 'all'), occupations.length)
    const learned = fitWeights(from, attraction, shares.map(Math.log))
    const scale = { en: 1, zh: chineseScale(described, attraction, shares, learned) }
    const byCode = Object.fromEntries(occupations.map(({ code }, i) => [code, attraction[i]]))
    return { ...learned, scale, attraction: byCode, calibration: UNCALIBRATED }
  }

  const folds = foldsOf(lists.map(({ occupation }) => occupation), FOLDS, seed)
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeldOut = ({ query }: Judged): boolean => folds.get(query.occupation) === fold
    return { settings: learn(examples.filter((example) => !isHeldOut(example))), heldOut: examples.filter(isHeldOut) }
  })
  const judge = (calibration: MatchSettings['calibration']): (JudgedMatch & { size: Size })[] =>
    parts.flatMap(({ settings, heldOut }) => {
      const match = occupationMatcher(occupations, 'en', { ...settings, calibration })
      return heldOut.map(({ query: { size, sentences, occupation } }) => ({ size, found: match(sentences), right: [occupation] }))
    })
  const guesses = judge(UNCALIBRATED).flatMap(({ found, right }) =>
    found.slice(0, 1).map(({ score, code }) => ({ probability: score, isRight: right.includes(code) })),
  )
  const calibration = rounded(calibrate(guesses))
  const settings = rounded({ ...learn(examples), calibration })
  writeFileSync(join(out, 'occupation-match.json'), `${JSON.stringify(settings, null, 1)}\n`)

  const judged = judge(calibration)
  const of = (size: Size): MatchFigures => matchFigures(judged.filter((match) => match.size === size))
  return rounded({ one: of('one'), three: of('three'), half: of('half'), all: of('all') })
}
