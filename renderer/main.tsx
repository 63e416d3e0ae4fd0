import '@fontsource-variable/inter'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import './styles.css'
import './print.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { keyState } from './client.ts'
import { preferredLanguage, showLanguage, startTranslations } from './i18n/i18n.ts'
import { DEFAULT_DATASET, useDatasets } from './stores/dataset.ts'
import { useSettings } from './stores/settings.ts'
import { openOnSample } from './tour/first-start.ts'

const language = preferredLanguage(navigator.languages)
await startTranslations(language)
await showLanguage(language)

if (keyState.read()) {
  // Nearly every page needs it, and it takes longest.
  void useDatasets.getState().load(DEFAULT_DATASET)
  // Without its settings the page shows in the browser's language; what failed is told by the page itself.
  await useSettings
    .getState()
    .load()
    .then(openOnSample)
    .catch(() => undefined)
}

const place = document.getElementById('root')
if (place !== null) createRoot(place).render(<App />)
