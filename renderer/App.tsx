import { MantineProvider, useMantineColorScheme } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { keyState } from './client.ts'
import { fetchAhead, later } from './pages/later.tsx'
import { ScenarioPage } from './pages/ScenarioPage.tsx'
import { ScenariosPage } from './pages/ScenariosPage.tsx'
import { NoKey } from './shell/NoKey.tsx'
import { printLight } from './shell/print.ts'
import { Shell } from './shell/Shell.tsx'
import { followBackups } from './stores/backups.ts'
import { followBatches } from './stores/batches.ts'
import { DEFAULT_DATASET } from './stores/dataset.ts'
import { followEarly } from './stores/early.ts'
import { followTraining } from './stores/models.ts'
import { followRobustness } from './stores/robustness.ts'
import { followRuns } from './stores/runs.ts'
import { useSettings } from './stores/settings.ts'
import { theme, variables } from './theme.ts'

const BatchesPage = later(async () => (await import('./pages/BatchesPage.tsx')).BatchesPage)
const BatchPage = later(async () => (await import('./pages/BatchPage.tsx')).BatchPage)
const ClassifyPage = later(async () => (await import('./pages/ClassifyPage.tsx')).ClassifyPage)
const ComparePage = later(async () => (await import('./pages/ComparePage.tsx')).ComparePage)
const CorrectionsPage = later(async () => (await import('./pages/CorrectionsPage.tsx')).CorrectionsPage)
const DataPage = later(async () => (await import('./pages/DataPage.tsx')).DataPage)
const ModelPage = later(async () => (await import('./pages/ModelPage.tsx')).ModelPage)
const ModelsPage = later(async () => (await import('./pages/ModelsPage.tsx')).ModelsPage)
const OccupationPage = later(async () => (await import('./pages/OccupationPage.tsx')).OccupationPage)
const OccupationsPage = later(async () => (await import('./pages/OccupationsPage.tsx')).OccupationsPage)
const OwnModelPage = later(async () => (await import('./pages/OwnModelPage.tsx')).OwnModelPage)
const SettingsPage = later(async () => (await import('./pages/SettingsPage.tsx')).SettingsPage)

/** The first page is there and usable by then. */
const AHEAD_AFTER_MS = 1500

/** The content policy's nonce, which the host writes into the page; none where there is no policy. */
const styleNonce = (): string => {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
  return nonce.startsWith('%') ? '' : nonce
}

const NotFound = () => {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('app.notFound')}</h1>
      <Link href="/">{t('app.toScenarios')}</Link>
    </>
  )
}

const Pages = () => {
  const chosen = useSettings((state) => state.theme)
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme(chosen), [chosen, setColorScheme])
  useEffect(followRuns, [])
  useEffect(followEarly, [])
  useEffect(followBatches, [])
  useEffect(followTraining, [])
  useEffect(followRobustness, [])
  useEffect(followBackups, [])
  useEffect(printLight, [])
  useEffect(() => {
    const timer = setTimeout(() => void fetchAhead(), AHEAD_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Router hook={useHashLocation}>
      <Shell>
        <Switch>
          <Route path="/">
            <ScenariosPage />
          </Route>
          <Route<{ id: string; tab?: string; section?: string }> path="/scenario/:id/:tab?/:section?">
            {({ id, tab, section }) => <ScenarioPage key={id} id={Number(id)} tab={tab} section={section} />}
          </Route>
          <Route path="/compare/:ids?">{({ ids }) => <ComparePage key={ids} ids={ids} />}</Route>
          <Route path="/classify">
            <ClassifyPage />
          </Route>
          <Route path="/classify/batches">
            <BatchesPage />
          </Route>
          <Route path="/classify/batches/:id">{({ id }) => <BatchPage key={id} id={Number(id)} />}</Route>
          <Route path="/classify/corrections">
            <CorrectionsPage />
          </Route>
          <Route path="/classify/models">
            <ModelsPage />
          </Route>
          <Route path="/classify/models/:id">{({ id }) => <OwnModelPage key={id} id={id} />}</Route>
          <Route path="/occupations">
            <OccupationsPage dataset={DEFAULT_DATASET} />
          </Route>
          <Route path="/occupations/:dataset">{({ dataset }) => <OccupationsPage dataset={dataset} />}</Route>
          <Route path="/occupations/:dataset/:code">
            {({ dataset, code }) => <OccupationPage dataset={dataset} code={code} />}
          </Route>
          <Route path="/occupations/:dataset/:code/with/:other">
            {({ dataset, code, other }) => <OccupationPage dataset={dataset} code={code} other={other} />}
          </Route>
          <Route path="/model">
            <ModelPage />
          </Route>
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route path="/data">
            <DataPage id={DEFAULT_DATASET} />
          </Route>
          <Route path="/data/:id">{({ id }) => <DataPage id={id} />}</Route>
          <Route path="/data/:id/sources/:source">{({ id, source }) => <DataPage id={id} source={source} />}</Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Shell>
    </Router>
  )
}

/** The whole interface. */
export const App = () => {
  const hasKey = useSyncExternalStore(keyState.subscribe, keyState.read)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <Notifications position="bottom-right" />
      {hasKey ? <Pages /> : <NoKey />}
    </MantineProvider>
  )
}
