import { useTour } from '../stores/tour.ts'
import { TourCard } from './TourCard.tsx'

/** The tour over the page that is shown, while it is being taken. */
export const Tour = () => {
  const step = useTour((state) => state.step)
  return step === null ? null : <TourCard step={step} />
}
