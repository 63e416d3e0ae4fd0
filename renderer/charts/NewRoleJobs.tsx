import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { bandOf, bandsOf, hasBands } from '../results/series.ts'
import { useChartContext, type Shown } from '../results/use-chart-context.ts'
import { useSubjects } from '../results/use-subjects.ts'
import type { Subject } from '../../main/contract.ts'
import { bandValues, useBandWords } from './bands.ts'
import { legendEntry } from './chart.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { categoryColour, divergingColour } from './palette.ts'
import { StackedAreas } from './StackedAreas.tsx'
import { withRest } from './with-rest.ts'

/** People employed in each of the new roles, one on top of the other; those beyond the greatest in one layer. */
export const NewRoleJobs = ({ shown }: { shown: Shown }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const context = useChartContext(shown)
  const bands = useBandWords()
  const { view, dataset, name } = shown
  const { titleOf } = useSubjects(dataset)
  const roles = bandsOf(view, 'new_role_jobs', 'role')
  const total = bandOf(view, 'new_role_jobs')
  const sorted = roles
    .toSorted((a, b) => b.mean[context.moment.step] - a.mean[context.moment.step])
    .map(({ key, mean }) => {
      const subject: Subject = { kind: 'role', key }
      return { id: key, label: titleOf(subject), values: mean, subject }
    })
  const layers = withRest(sorted, (count) => t('charts.newRoles.others', { number: count })).map((layer, position) => ({
    ...layer,
    // The rest is no category of its own: grey, however large.
    colour: layer.subject === undefined ? divergingColour(2) : categoryColour(position),
  }))
  const title = t('charts.newRoles.title')
  return (
    <ChartFrame
      chart={{
        title,
        subtitle: context.subtitle(t('charts.newRoles.subtitle', { scenario: name })),
        unit: t('charts.unit', { unit: t('charts.people') }),
        source: context.source,
        note: null,
        fileName: context.fileNameOf(title),
        legend: layers.map((layer) => legendEntry({ ...layer, mark: 'area' })),
        height: 300,
        table: {
          columns: [
            { id: 'step', label: t('charts.step') },
            { id: 'year', label: t('charts.year'), format: format.yearPart },
            ...sorted.map(({ id, label, subject }) => ({ id, label, subject, format: format.integer })),
            { id: 'all_mean', label: t('charts.newRoles.total'), format: format.integer },
            ...(hasBands(view) ? bands.columns('all_', t('charts.newRoles.total'), format.integer) : []),
          ],
          rows: view.steps.map((step, position) => [
            step,
            view.years[position],
            ...sorted.map(({ values }) => values[position]),
            ...(total ? [total.mean[position], ...(hasBands(view) ? bandValues(total, position) : [])] : []),
          ]),
        },
        draw: (sheet) => (
          <StackedAreas
            {...sheet}
            years={view.years}
            layers={layers}
            tick={format.compact}
            value={format.integer}
            heading={format.yearPart}
            at={context.mark}
            totalLabel={t('charts.newRoles.total')}
          />
        ),
      }}
    />
  )
}
