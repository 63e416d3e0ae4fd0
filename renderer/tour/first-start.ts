import { scenarioAddress } from '../addresses.ts'
import { call } from '../client.ts'
import { useSettings } from '../stores/settings.ts'

/** Makes the first sample, which is being run, the first page that a new reader sees, and has the tour offered there. */
export const openOnSample = async (): Promise<void> => {
  const { tour, choose } = useSettings.getState()
  if (tour !== 'new') return
  const sample = (await call('scenarios.list', {})).at(0)
  if (sample !== undefined) window.history.replaceState(null, '', `#${scenarioAddress(sample.id, 'results')}`)
  await choose({ tour: 'offered' })
}
