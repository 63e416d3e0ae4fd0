import type { Scenario } from '../scenario/schema.ts'
import { STEPS_PER_YEAR } from '../scenario/time.ts'

/** m(t): tool maturity at a step from the end of the warm-up, linear from start to end over the stated years. */
export const toolMaturityAt = ({ start, end, years }: Scenario['toolMaturity'], step: number): number => {
  const elapsed = step / STEPS_PER_YEAR
  const progress = years === 0 ? 1 : Math.min(1, Math.max(0, elapsed / years))
  return start + (end - start) * progress
}
