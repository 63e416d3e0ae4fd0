import { occupationsToRead } from '../../simulation/demand/exposure.ts'
import { baseOf, variantsOf } from '../../simulation/robustness/variants.ts'
import { robustnessOf } from '../../simulation/robustness/verdict.ts'
import { checkAgainstDataset } from '../../simulation/scenario/parse.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import type { Warning } from '../../simulation/warnings.ts'
import type { LoadedDataset } from '../datasets/folder.ts'
import { CancelledError } from '../errors.ts'
import type { Models } from '../models/models.ts'
import { prepareRun } from '../runs/prepare.ts'
import { THREADS, variantThreads } from '../runs/threads.ts'
import { appVersion } from '../version.ts'
import { newWatch, stop } from '../workers/watch.ts'
import type { RobustnessCheck } from './schemas.ts'

/** How a check is watched and stopped. */
export interface CheckOptions {
  /** Told after each rerun how many are done, of how many. */
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
  models: Pick<Models, 'exposureInUse'>
}

/** A scenario that asks the classifier everything any of its variants may ask. */
const askingAll = (scenario: Scenario): Scenario => ({
  ...scenario,
  exposure: { ...scenario.exposure, source: 'classifier', overrides: {} },
  substitutionShare: 'classifier',
})

/** Does every piece of work, as many at once as there are threads, and answers in the pieces' order. */
const inTurns = async <T, U>(pieces: readonly T[], work: (piece: T) => Promise<U>): Promise<U[]> => {
  const answers: U[] = []
  let next = 0
  const goOn = async (): Promise<void> => {
    while (next < pieces.length) {
      const at = next++
      answers[at] = await work(pieces[at])
    }
  }
  await Promise.all(Array.from({ length: THREADS }, goOn))
  return answers
}

const distinct = (warnings: readonly Warning[]): Warning[] => [
  ...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values(),
]

/**
 * Reruns a scenario with every exposure source and each main assumption at both ends, and says which of its
 * conclusions hold. All runs are of expected values: `meanfield`, one replicate, no draws of the exposure.
 *
 * @throws ScenarioError where the scenario names what the dataset does not have
 * @throws CancelledError after `signal` has been aborted
 */
export const checkRobustness = async (
  { dataset: given, hash }: LoadedDataset,
  scenario: Scenario,
  { onProgress, signal, models }: CheckOptions,
): Promise<RobustnessCheck> => {
  checkAgainstDataset(scenario, given)
  const variants = variantsOf(scenario, given)
  const base = baseOf(scenario)
  const total = variants.length + 1
  onProgress(0, total)
  const asking = askingAll(base)
  const reader = occupationsToRead(given, asking).length > 0 ? await models.exposureInUse() : null
  const prepared = await prepareRun(given, asking, { signal, reader: reader ?? undefined })
  const run = variantThreads(prepared)
  const watch = newWatch()
  const abort = (): void => stop(watch)
  signal.addEventListener('abort', abort)
  let done = 0
  try {
    const [first, ...others] = await inTurns([base, ...variants.map((variant) => variant.scenario)], async (one) => {
      if (signal.aborted) throw new CancelledError('the check was cancelled')
      const found = await run(one, watch)
      onProgress(++done, total)
      return found
    })
    return {
      ...robustnessOf(
        first.findings,
        variants.map(({ assumption, value }, at) => ({ assumption, value, findings: others[at].findings })),
      ),
      ...{ scenario, datasetHash: hash, appVersion, model: reader?.reference ?? null },
      warnings: distinct([...prepared.warnings, ...first.warnings, ...others.flatMap(({ warnings }) => warnings)]),
    }
  } finally {
    // Where one failed, the others need not go on.
    abort()
    signal.removeEventListener('abort', abort)
  }
}
