import type { RobustnessCheck } from '../../../../main/contract.ts'
import type { Outcome } from '../../../../simulation/robustness/verdict.ts'
import type { ChartTable } from '../../../charts/chart.ts'
import type { Words } from './use-words.ts'

/** What becomes of a conclusion in a rerun. */
export const verdictOf = ({ holds, fades }: Pick<Outcome, 'holds' | 'fades'>): 'holds' | 'fades' | 'flips' =>
  holds ? 'holds' : fades ? 'fades' : 'flips'

const numberOf = ({ reading }: Outcome): number | string => ('value' in reading ? reading.value : '')

const COLUMNS = ['conclusion', 'statement', 'assumption', 'changed_to', 'verdict', 'value', 'likeness', 'ranking']

/** Every rerun of every conclusion, one row each, for a file. */
export const outcomeTable = ({ verdicts }: Pick<RobustnessCheck, 'verdicts'>, words: Words): ChartTable => ({
  columns: COLUMNS.map((id) => ({ id, label: id })),
  rows: verdicts.flatMap(({ id, base, outcomes }) =>
    outcomes.map((outcome) => [
      ...[id, words.statement(id, base), outcome.assumption, outcome.value, verdictOf(outcome), numberOf(outcome)],
      outcome.likeness ?? '',
      'ranking' in outcome.reading ? outcome.reading.ranking.map(({ key }) => key).join(' ') : '',
    ]),
  ),
})
