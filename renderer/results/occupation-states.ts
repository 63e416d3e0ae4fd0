import type { DatasetInfo, OccupationView } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { betaOf } from './beta.ts'
import { positionIn, type Moment } from './moment.ts'
import { bandsOf } from './series.ts'

/** An occupation at a moment of a run; means over the replicates. */
export interface OccupationState {
  code: string
  major: string | null
  /** β (0–1) by the run's source; null where that is silent. */
  exposure: number | null
  /** A year's. */
  wage: number | null
  /** People employed. */
  employment: number
  /** Those less the employed of the run without AI. */
  change: number
  /** The same as a share of the employed of the run without AI. */
  relativeChange: number
  /** People displaced since the start beyond the run without AI. */
  displaced: number
  /** The same as a share of those employed at the start. */
  displacedShare: number
}

/** β of an occupation that a scenario overrides in full. */
const overridden = (override: { e1?: number | undefined; e2?: number | undefined } | undefined): number | undefined =>
  override?.e1 === undefined || override.e2 === undefined ? undefined : betaOf({ e1: override.e1, e2: override.e2 })

/** Every occupation of the dataset that a run has, in the dataset's order. */
export const occupationStates = (
  view: Pick<OccupationView, 'series'>,
  { exposure }: Pick<Scenario, 'exposure'>,
  { occupations }: Pick<DatasetInfo, 'occupations'>,
  moment: Moment,
): OccupationState[] => {
  const bandsBy = (metric: string) =>
    new Map(bandsOf(view, metric, 'occupation').map((band) => [band.key, band] as const))
  const baselines = bandsBy('employment_baseline')
  const differences = bandsBy('employment_difference')
  const displacements = bandsBy('cumulative_displaced_workers_difference')
  return occupations.flatMap(({ code, major, wageMean, exposure: betas }): OccupationState[] => {
    const [without, difference, lost] = [baselines.get(code), differences.get(code), displacements.get(code)]
    if (!without || !difference || !lost) return []
    const at = positionIn(without, moment)
    const [baseline, change, displaced, start] = [without.mean[at], difference.mean[at], lost.mean[at], without.mean[0]]
    const known: Partial<Record<string, number>> = betas
    return [
      {
        ...{ code, major, wage: wageMean, displaced, change, employment: baseline + change },
        exposure: overridden(exposure.overrides[code]) ?? known[exposure.source] ?? null,
        relativeChange: baseline > 0 ? change / baseline : 0,
        displacedShare: start > 0 ? displaced / start : 0,
      },
    ]
  })
}
