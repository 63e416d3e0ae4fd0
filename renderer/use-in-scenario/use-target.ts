import { useEffect, useState } from 'react'
import type { DatasetInfo, Response } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { call } from '../client.ts'
import { useDataset } from '../stores/dataset.ts'
import { currentScenario } from './save.ts'

/** The choice of a scenario that does not exist yet. */
export const NEW = 'new'

/** A scenario that is to take an exposure in, with its dataset and what its source says. */
export interface Target {
  scenario: Scenario
  dataset: DatasetInfo
  /** By occupation; one that the source does not know is not there. */
  exposure: Response<'dataset.exposure'>
}

/**
 * The scenario chosen, once all is there.
 *
 * @param fresh what a new scenario begins as
 */
export const useTarget = (choice: string | null, fresh: Scenario): { target: Target | null; error: unknown } => {
  const [loaded, setLoaded] = useState<{ choice: string; scenario: Scenario } | null>(null)
  const [known, setKnown] = useState<{ of: string; exposure: Target['exposure'] } | null>(null)
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
  const [id, source] = [scenario?.dataset, scenario?.exposure.source]
  const of = `${id}\n${source}`
  useEffect(() => {
    if (id === undefined || source === undefined) return
    let isWanted = true
    call('dataset.exposure', { id, source })
      .then((exposure) => isWanted && setKnown({ of: `${id}\n${source}`, exposure }))
      .catch((reason: unknown) => isWanted && setFailure({ choice: choice ?? '', error: reason }))
    return () => {
      isWanted = false
    }
  }, [id, source, choice])
  const isThere = scenario !== undefined && dataset !== undefined && known?.of === of
  return {
    target: isThere ? { scenario, dataset, exposure: known.exposure } : null,
    error: failure?.choice === choice ? failure.error : error,
  }
}
