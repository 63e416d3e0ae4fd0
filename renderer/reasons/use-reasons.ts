import { useEffect, useState } from 'react'
import { call } from '../client.ts'
import type { ReasonsView, Subject } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'

interface Answer {
  scenario: Scenario
  subject: Subject
  value: ReasonsView | null
  error: unknown
}

/**
 * What is behind a number of a scenario. While the scenario changes, the last answer about the same subject stays until
 * the next one is there; one question is asked at a time.
 */
export const useReasons = (scenario: Scenario, { kind, key }: Subject): { value: ReasonsView | null; error: unknown } => {
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const isOfThis = answer?.subject.kind === kind && answer.subject.key === key
  const isCurrent = isOfThis && answer.scenario === scenario

  useEffect(() => {
    // Of all changes during a question, the last one is asked about next.
    if (isAsking || isCurrent) return
    const question = { scenario, subject: { kind, key } }
    const settle = (result: Pick<Answer, 'value' | 'error'>): void => {
      setAnswer({ ...question, ...result })
      setIsAsking(false)
    }
    // eslint-disable-next-line react-hooks/set-state-in-effect -- a question under way is a state of this effect alone
    setIsAsking(true)
    call('scenarios.reasons', question).then(
      (value) => settle({ value, error: null }),
      (error: unknown) => settle({ value: null, error }),
    )
  }, [scenario, kind, key, isAsking, isCurrent])

  return { value: isOfThis ? answer.value : null, error: isOfThis ? answer.error : null }
}
