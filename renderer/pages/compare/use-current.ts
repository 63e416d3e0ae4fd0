import { useEffect, useState } from 'react'
import type { Scenario } from '../../../simulation/scenario/schema.ts'
import { call } from '../../client.ts'
import { useEditor } from '../../stores/editor.ts'

/** Scenarios as they are stored now, by id; what is still being edited is saved first. */
export const useCurrent = (ids: readonly number[]): ReadonlyMap<number, Scenario> => {
  const [current, setCurrent] = useState<ReadonlyMap<number, Scenario>>(new Map())
  const flush = useEditor((state) => state.flush)
  const key = ids.join(',')
  useEffect(() => {
    let isWanted = true
    const load = async (): Promise<void> => {
      await flush()
      const records = await Promise.all(key.split(',').filter(Boolean).map((id) => call('scenarios.get', { id: Number(id) })))
      if (isWanted) setCurrent(new Map(records.map(({ id, scenario }) => [id, scenario])))
    }
    // Without them it only stays unsaid that a scenario has changed since its run.
    load().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [key, flush])
  return current
}
