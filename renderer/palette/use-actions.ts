import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { compareAddress, scenarioAddress } from '../addresses.ts'
import type { Command } from '../stores/commands.ts'
import { useCommandStore } from '../stores/commands.ts'
import { useEditor } from '../stores/editor.ts'
import { useRuns } from '../stores/runs.ts'
import { useScenarios } from '../stores/scenarios.ts'
import { useSettings } from '../stores/settings.ts'
import { useTour } from '../stores/tour.ts'
import { useOpenScenario } from './use-open-scenario.ts'

type Action = Omit<Command, 'group'>

/** What can be done from anywhere, or from the page of a scenario. */
export const useActions = (): Command[] => {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const open = useOpenScenario()
  const { save, undo, redo } = useEditor.getState()
  const canUndo = useEditor(({ history }) => history !== null && history.past.length > 0)
  const canRedo = useEditor(({ history }) => history !== null && history.future.length > 0)
  const isChanged = useEditor((state) => state.isChanged)
  const { items, create } = useScenarios()
  const { choose } = useSettings()
  const { left, start } = useTour()

  const runOpen = async (): Promise<void> => {
    if (open === null || !(await save())) return
    go(scenarioAddress(open.id, 'results'))
    await useRuns.getState().start(open.id)
  }
  const withResults = (items ?? []).filter(({ lastRun }) => lastRun !== null).map(({ id }) => id)
  const compared = [...(open === null ? [] : [open.id]), ...withResults.filter((id) => id !== open?.id)].slice(0, 2)
  const isOpen = open !== null

  const actions: Action[] = [
    {
      ...{ id: 'run', label: t('palette.run'), when: isOpen, run: runOpen },
      ...{ keys: 'mod+Enter', keysHeardBy: 'palette' },
    },
    {
      id: 'new-scenario',
      label: t('scenarios.new'),
      run: async () => go(scenarioAddress((await create(t('scenarios.newName'))).id)),
    },
    {
      ...{ id: 'save', label: t('editor.save'), when: isOpen && isChanged, run: async () => {
        await save()
      } },
      ...{ keys: 'mod+S', keysHeardBy: 'page' },
    },
    {
      ...{ id: 'undo', label: t('editor.undo'), when: isOpen && canUndo, run: undo },
      ...{ keys: 'mod+Z', keysHeardBy: 'page' },
    },
    {
      ...{ id: 'redo', label: t('editor.redo'), when: isOpen && canRedo, run: redo },
      ...{ keys: 'mod+shift+Z', keysHeardBy: 'page' },
    },
    {
      id: 'compare',
      label: t('palette.compare'),
      keywords: t('palette.compareWords'),
      when: compared.length === 2,
      run: () => go(compareAddress(compared)),
    },
    { id: 'classify', label: t('palette.classify'), keywords: t('palette.classifyWords'), run: () => go('/classify') },
    {
      id: 'tour',
      label: left === null ? t('tour.start') : t('tour.resume'),
      keywords: t('palette.tourWords'),
      run: start,
    },
    { id: 'english', label: t('languages.en'), keywords: t('app.language'), run: () => choose({ language: 'en' }) },
    { id: 'chinese', label: t('languages.zh'), keywords: `${t('app.language')} Chinese`, run: () => choose({ language: 'zh' }) },
    { id: 'light', label: t('palette.light'), keywords: t('app.theme'), run: () => choose({ theme: 'light' }) },
    { id: 'dark', label: t('palette.dark'), keywords: t('app.theme'), run: () => choose({ theme: 'dark' }) },
    { id: 'print', label: t('palette.print'), keywords: 'PDF', run: () => window.print() },
    {
      ...{ id: 'keys', label: t('palette.keys'), run: () => useCommandStore.getState().showHelp(true) },
      ...{ keys: '?', keysHeardBy: 'palette' },
    },
  ]
  return actions.map((action) => ({ group: 'actions', ...action }))
}
