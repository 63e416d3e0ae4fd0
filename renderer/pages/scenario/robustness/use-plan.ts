import { useEffect, useState } from 'react'
import { call } from '../../../client.ts'
import type { Change } from '../../../../simulation/robustness/variants.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'

/** While a lever moves, nothing is asked. */
const ASK_AFTER_MS = 150

interface Plan {
  /** Null until it is known. */
  changes: Change[] | null
  error: unknown
}

/** What a check of the scenario would change. */
export const usePlan = (scenario: Scenario): Plan => {
  const [plan, setPlan] = useState<Plan>({ changes: null, error: null })
  useEffect(() => {
    let isLeft = false
    const take = (found: Plan): void => {
      if (!isLeft) setPlan(found)
    }
    const timer = setTimeout(() => {
      call('robustness.plan', { scenario }).then(
        ({ changes }) => take({ changes, error: null }),
        (error: unknown) => take({ changes: null, error }),
      )
    }, ASK_AFTER_MS)
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [scenario])
  return plan
}
