import { parseScenario } from '../../simulation/scenario/parse.ts'
import type { ScenarioInput } from '../../simulation/scenario/schema.ts'
import type { Store } from '../store/store.ts'

interface Sample {
  id: string
  scenario: ScenarioInput
}

/** Everyone else follows slowly, so that one industry's head start can be read off the results. */
const SLOW = { startYear: 2025, durationYears: 20, ceiling: 0.6 }

/** Replicates that finish while one reads the scenario, with a band that is still worth showing. */
const ENGINE = { kind: 'agents', workersPerAgent: 100, replicates: 10, seed: 1 } as const

/**
 * The six sample scenarios. Speeds and ceilings are illustrations, not forecasts: they say what would follow
 * if the industry moved first.
 */
const SAMPLES: Sample[] = [
  {
    id: 'finance',
    scenario: {
      name: 'Finance first',
      adoption: { default: SLOW, industries: { '52': { startYear: 2025, durationYears: 5, ceiling: 0.9 } } },
      engine: ENGINE,
    },
  },
  {
    id: 'health-care',
    scenario: {
      name: 'Health care',
      toolMaturity: { start: 0.3, end: 0.8, years: 10 },
      adoption: { default: SLOW, industries: { '62': { startYear: 2026, durationYears: 12, ceiling: 0.7 } } },
      reinstatement: { share: 1, newRoleShare: 0.3 },
      engine: ENGINE,
    },
  },
  {
    id: 'manufacturing',
    scenario: {
      name: 'Manufacturing',
      horizonYears: 15,
      adoption: { default: SLOW, industries: { '31-33': { startYear: 2025, durationYears: 8, ceiling: 0.8 } } },
      reinstatement: { share: 0.8, newRoleShare: 0.15 },
      engine: ENGINE,
    },
  },
  {
    id: 'transport',
    scenario: {
      name: 'Transport',
      horizonYears: 15,
      toolMaturity: { start: 0.2, end: 1, years: 12 },
      adoption: { default: SLOW, industries: { '48-49': { startYear: 2026, durationYears: 10, ceiling: 0.85 } } },
      reinstatement: { share: 0.7, newRoleShare: 0.1 },
      engine: ENGINE,
    },
  },
  {
    id: 'education',
    scenario: {
      name: 'Education',
      adoption: { default: SLOW, industries: { '61': { startYear: 2025, durationYears: 6, ceiling: 0.75 } } },
      substitutionShare: 0.3,
      engine: ENGINE,
    },
  },
  {
    id: 'environmental-services',
    scenario: {
      name: 'Environmental services',
      adoption: {
        default: SLOW,
        industries: {
          '22': { startYear: 2025, durationYears: 8, ceiling: 0.8 },
          '56': { startYear: 2025, durationYears: 8, ceiling: 0.8 },
        },
      },
      reinstatement: { share: 1, newRoleShare: 0.25 },
      engine: ENGINE,
    },
  },
]

/** Adds the samples that the list does not hold (deleted or renamed ones come back) and says how many. */
export const addMissingSamples = ({ scenarios, transaction }: Store): number => {
  const present = new Set(scenarios.list().map(({ sample }) => sample))
  const missing = SAMPLES.filter(({ id }) => !present.has(id)).reverse()
  transaction(() => missing.forEach(({ id, scenario }) => scenarios.create(parseScenario(scenario), id)))
  return missing.length
}
