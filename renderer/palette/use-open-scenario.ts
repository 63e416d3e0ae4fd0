import { useLocation } from 'wouter'
import { scenarioAt } from '../addresses.ts'
import { useEditor } from '../stores/editor.ts'

/** The scenario whose page is shown: its id and its dataset; null on other pages. */
export const useOpenScenario = (): { id: number; dataset: string } | null => {
  const [location] = useLocation()
  const id = useEditor((state) => state.id)
  const dataset = useEditor(({ history }) => history?.present.dataset)
  const isShown = id !== null && dataset !== undefined && scenarioAt(location) === id
  return isShown ? { id, dataset } : null
}
