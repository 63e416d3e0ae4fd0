import type { Ensemble } from '../../simulation/ensemble/ensemble.ts'
import { yearOfStep } from '../../simulation/scenario/time.ts'
import type { StoredRun } from '../store/runs.ts'
import type { RunContext } from './active-run.ts'
import { saveCheckpoint } from './checkpoint.ts'
import { EARLIEST, earlyBands } from './early.ts'
import { paced } from './paced.ts'

/** What is told and kept of a run while it goes on. */
export interface Reports {
  /** Tells how far it is, and does the others where they are due; called often. */
  tick: (share: number) => void
  /** Shows the bands over the replicates that are in, if they are enough. */
  showEarly: () => void
  /** Keeps what is in. */
  keep: () => void
}

const EARLY_INTERVAL_MS = 500
const CHECKPOINT_INTERVAL_MS = 5000

/** The reports on a run whose replicates are added to an ensemble. */
export const reportsOn = ({ item, scenario }: StoredRun, ensemble: Ensemble, { store, emit }: RunContext): Reports => {
  const { id, scenarioId } = item
  let [shareTold, shown, kept] = [-1, 0, ensemble.next]

  const early = paced(EARLY_INTERVAL_MS, () => {
    shown = ensemble.values.length
    const length = ensemble.quantities.find(({ at }) => at === 'steps')?.length ?? 0
    const steps = Array.from({ length }, (_, step) => step)
    const years = steps.map((step) => yearOfStep(scenario.startYear, step))
    emit('run.early', { id, scenarioId, replicates: shown, steps, years, series: earlyBands(ensemble) })
  })
  const checkpoint = paced(CHECKPOINT_INTERVAL_MS, () => {
    kept = ensemble.next
    saveCheckpoint(store, id, ensemble)
  })
  const isEnough = (): boolean => ensemble.values.length >= EARLIEST

  return {
    tick: (share) => {
      if (share !== shareTold) emit('run.progress', { id, scenarioId, share, replicatesDone: ensemble.values.length })
      shareTold = share
      if (isEnough() && ensemble.values.length > shown) early.ifDue()
      if (ensemble.next > kept) checkpoint.ifDue()
    },
    showEarly: () => {
      if (isEnough()) early.now()
    },
    keep: checkpoint.now,
  }
}
