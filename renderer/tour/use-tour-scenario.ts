import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { scenarioAddress, scenarioAt } from '../addresses.ts'
import { call } from '../client.ts'
import type { TourStep } from './steps.ts'

/** The scenario to show: the newest one with results, else the first; without any the samples come back. */
const findScenario = async (): Promise<number | null> => {
  const listed = await call('scenarios.list', {})
  if (listed.length === 0) await call('scenarios.addSamples', {})
  const items = listed.length > 0 ? listed : await call('scenarios.list', {})
  return (items.find(({ lastRun }) => lastRun !== null) ?? items.at(0))?.id ?? null
}

/** Opens the page that a step of the tour is about, where it is not open already. */
export const useTourPage = ({ needs }: TourStep, onFailure: () => void): void => {
  const [location, go] = useLocation()
  const here = scenarioAt(location)
  const [kept, setKept] = useState<number | null>(null)
  const open = here ?? kept
  const isThere = here !== null && (needs === 'levers' || location.includes('/results'))

  useEffect(() => {
    if (isThere) return
    let isWanted = true
    const opened = open === null ? findScenario() : Promise.resolve(open)
    opened
      .then((id) => {
        if (!isWanted) return
        setKept(id)
        if (id !== null) go(scenarioAddress(id, 'results'))
      })
      .catch(() => isWanted && onFailure())
    return () => {
      isWanted = false
    }
  }, [isThere, open, go, onFailure])
}
