import { app } from './en/app.ts'
import { batches } from './en/batches.ts'
import { breakdowns } from './en/breakdowns.ts'
import { charts } from './en/charts.ts'
import { classify } from './en/classify.ts'
import { compare } from './en/compare.ts'
import { corrections } from './en/corrections.ts'
import { data } from './en/data.ts'
import { editor } from './en/editor.ts'
import { failure } from './en/failure.ts'
import { field } from './en/field.ts'
import { figures } from './en/figures.ts'
import { groups } from './en/groups.ts'
import { history } from './en/history.ts'
import { industries } from './en/industries.ts'
import { kinds } from './en/kinds.ts'
import { languages } from './en/languages.ts'
import { majors } from './en/majors.ts'
import { model } from './en/model.ts'
import { models } from './en/models.ts'
import { occupations } from './en/occupations.ts'
import { palette } from './en/palette.ts'
import { preview } from './en/preview.ts'
import { reasons } from './en/reasons.ts'
import { results } from './en/results.ts'
import { robustness } from './en/robustness.ts'
import { runs } from './en/runs.ts'
import { samples } from './en/samples.ts'
import { scenarios } from './en/scenarios.ts'
import { settings } from './en/settings.ts'
import { sources } from './en/sources.ts'
import { tour } from './en/tour.ts'
import { warnings } from './en/warnings.ts'

/** Every text of the interface in English, one file per part of it; the other languages have the same shape. */
export const en = {
  app,
  languages,
  failure,
  samples,
  scenarios,
  sources,
  breakdowns,
  groups,
  editor,
  field,
  runs,
  results,
  figures,
  charts,
  classify,
  batches,
  corrections,
  models,
  warnings,
  majors,
  kinds,
  model,
  data,
  occupations,
  reasons,
  robustness,
  compare,
  settings,
  palette,
  tour,
  industries,
  preview,
  history,
}

/** The shape that every language fills. */
export type Messages = typeof en
