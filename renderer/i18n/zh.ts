import type { Messages } from './en.ts'
import { app } from './zh/app.ts'
import { batches } from './zh/batches.ts'
import { breakdowns } from './zh/breakdowns.ts'
import { charts } from './zh/charts.ts'
import { classify } from './zh/classify.ts'
import { compare } from './zh/compare.ts'
import { corrections } from './zh/corrections.ts'
import { data } from './zh/data.ts'
import { editor } from './zh/editor.ts'
import { failure } from './zh/failure.ts'
import { field } from './zh/field.ts'
import { figures } from './zh/figures.ts'
import { groups } from './zh/groups.ts'
import { history } from './zh/history.ts'
import { industries } from './zh/industries.ts'
import { kinds } from './zh/kinds.ts'
import { languages } from './zh/languages.ts'
import { majors } from './zh/majors.ts'
import { model } from './zh/model.ts'
import { models } from './zh/models.ts'
import { occupations } from './zh/occupations.ts'
import { palette } from './zh/palette.ts'
import { preview } from './zh/preview.ts'
import { reasons } from './zh/reasons.ts'
import { results } from './zh/results.ts'
import { robustness } from './zh/robustness.ts'
import { runs } from './zh/runs.ts'
import { samples } from './zh/samples.ts'
import { scenarios } from './zh/scenarios.ts'
import { settings } from './zh/settings.ts'
import { sources } from './zh/sources.ts'
import { tour } from './zh/tour.ts'
import { warnings } from './zh/warnings.ts'

/** 界面的中文文本，与英文逐项对应。 */
export const zh: Messages = {
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
