import type { PreviewView } from '../../main/contract.ts'
import { peakOf } from './series.ts'

/** What a preview comes to in four figures, as `Headlines` of a run. */
export interface PreviewFigures {
  /** People displaced over the horizon beyond the run without AI. */
  displaced: number
  /** The highest unemployment rate, its year, and the rate without AI then. */
  peak: { rate: number; year: number; baseline: number }
  /** People in new roles in the last step. */
  newRoles: number
  /** People employed in the last step less those in the run without AI. */
  employment: number
  endYear: number
}

/** The figures of a preview. */
export const previewFigures = ({ years, unemployment, displaced, newRoles, employment }: PreviewView): PreviewFigures => {
  const peak = peakOf(unemployment.scenario)
  const last = years.length - 1
  return {
    displaced: displaced[last],
    peak: { rate: unemployment.scenario[peak], year: years[peak], baseline: unemployment.baseline[peak] },
    newRoles: newRoles[last],
    employment: employment[last],
    endYear: years[last],
  }
}
