import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { scenarioAddress } from '../addresses.ts'
import { useNames } from '../i18n/names.ts'
import { useCommandsOfPages, type Command } from '../stores/commands.ts'
import { DEFAULT_DATASET, useDataset } from '../stores/dataset.ts'
import { useDeeper } from '../stores/deeper.ts'
import { useScenarios } from '../stores/scenarios.ts'
import { datasetCommands } from './dataset-commands.ts'
import { PAGES } from './pages.ts'
import { useActions } from './use-actions.ts'
import { useOpenScenario } from './use-open-scenario.ts'

/** Everything that the palette can do now: in the one list that its keys are shown from too. */
export const useCommandList = (): Command[] => {
  const { t } = useTranslation()
  const names = useNames()
  const [, go] = useLocation()
  const actions = useActions()
  const open = useOpenScenario()
  const ofPages = useCommandsOfPages()
  const { items, load } = useScenarios()
  const { dataset } = useDataset(open?.dataset ?? DEFAULT_DATASET)
  const ask = useDeeper((state) => state.open)
  useEffect(() => void load(), [load])

  return [
    ...ofPages,
    ...actions,
    ...PAGES.map(({ path, label }): Command => ({ id: `page-${path}`, group: 'pages', label: t(label), run: () => go(path) })),
    ...(items ?? []).map((item): Command => ({
      id: `scenario-${item.id}`,
      group: item.sample === null ? 'scenarios' : 'samples',
      label: names.scenario(item),
      keywords: item.name,
      run: () => go(scenarioAddress(item.id)),
    })),
    ...(dataset === undefined
      ? []
      : datasetCommands(dataset, { local: names.local, go, askAbout: open === null ? null : ask })),
  ]
}
