import { useEffect, useMemo, useState } from 'react'
import type { DatasetInfo } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { useDataset } from '../stores/dataset.ts'
import { useOccupations } from '../stores/occupations.ts'
import { currentScenario } from './save.ts'

/** The choice of a scenario that does not exist yet. */
export const NEW = 'new'

/** A scenario that is to take an exposure in, with its dataset and what its source says. */
export interface Target {
  scenario: Scenario
  dataset: DatasetInfo
  /** By occupation; one that the source does not know is not there. */
  exposure: Partial<Record<string, { e1: number; e2: number }>>
}

/**
 * The scenario chosen, once all is there.
 *
 * @param fresh what a new scenario begins as
 */
export const useTarget = (choice: string | null, fresh: Scenario): { target: Target | null; error: unknown } => {
  const [loaded, setLoaded] = useState<{ choice: string; scenario: Scenario } | null>(null)
  const [failure, setFailure] = useState<{ choice: string; error: unknown } | null>(null)
  useEffect(() => {
    if (choice === null || choice === NEW) return
    let isWanted = true
    currentScenario(Number(choice))
      .then((scenario) => isWanted && setLoaded({ choice, scenario }))
      .catch((error: unknown) => isWanted && setFailure({ choice, error }))
    return () => {
      isWanted = false
    }
  }, [choice])
  const scenario = choice === NEW ? fresh : loaded?.choice === choice ? loaded.scenario : undefined
  const { dataset, error } = useDataset(scenario?.dataset)
  const { list, error: listError } = useOccupations(scenario?.dataset)
  const source = scenario?.exposure.source
  const exposure = useMemo(
    () =>
      Object.fromEntries(
        (list?.occupations ?? []).flatMap(({ code, exposure: by }) => {
          const known = source === undefined ? undefined : by[source]
          return known === undefined ? [] : [[code, known]]
        }),
      ),
    [list, source],
  )
  const isThere = scenario !== undefined && dataset !== undefined && list?.dataset === scenario.dataset
  return {
    target: isThere ? { scenario, dataset, exposure } : null,
    error: failure?.choice === choice ? failure.error : (error ?? listError),
  }
}
