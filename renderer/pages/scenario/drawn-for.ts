import { memo, type FunctionComponent } from 'react'
import type { Scenario } from '../../../simulation/scenario/schema.ts'

const sameParts = (a: readonly unknown[], b: readonly unknown[]): boolean => a.every((part, at) => part === b[at])

/**
 * A section that is drawn anew only where one of the parts that it shows of the scenario has changed, so that a moving
 * lever draws nothing but itself.
 */
export const drawnFor = <P extends { scenario: Scenario }>(
  Section: FunctionComponent<P>,
  partsOf: (scenario: Scenario) => readonly unknown[],
): FunctionComponent<P> =>
  memo(Section, ({ scenario: before, ...propsBefore }, { scenario: now, ...propsNow }) =>
    sameParts(Object.values(propsBefore), Object.values(propsNow)) && sameParts(partsOf(before), partsOf(now)),
  )
