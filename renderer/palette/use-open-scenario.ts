import { useLocation } from 'wouter'
import { useEditor } from '../stores/editor.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'

/** The scenario whose page is shown, with its id; null on other pages. */
export const useOpenScenario = (): { id: number; scenario: Scenario } | null => {
  const [location] = useLocation()
  const { id, history } = useEditor()
  const isShown = id !== null && history !== null && /^\/scenario\/(\d+)/.exec(location)?.[1] === String(id)
  return isShown ? { id, scenario: history.present } : null
}
