import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../charts/ChartFrame.tsx'
import { PairedDots, pairedDotsHeight } from '../../charts/PairedDots.tsx'
import { categoryColour } from '../../charts/palette.ts'
import type { Model } from '../../stores/model.ts'
import { boundsText } from './bounds.ts'
import classes from './model.module.css'
import { Section } from './Section.tsx'
import type { CardContext } from './use-card-context.ts'
import { useFigures } from './use-figures.ts'

const DIVISIONS = ['wageFifths', 'womenShare'] as const

/** Whether the classifier sees well and badly paid work, women's and men's, as the raters do. */
export const Fairness = ({ model: { card }, context }: { model: Model; context: CardContext }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const write = {
    wageFifths: (bound: number) => t('model.dollars', { number: figures.integer(bound) }),
    womenShare: figures.roundPercent,
  }
  const words = {
    below: (to: string) => t('model.below', { to }),
    between: (from: string, to: string) => t('model.between', { from, to }),
    above: (from: string) => t('model.above', { from }),
    all: t('model.all'),
  }
  const predicted = t('model.predictedBeta')
  const labelled = t('model.labelledBeta')
  return (
    <Section name="fairness">
      <div className={classes.charts}>
        {DIVISIONS.map((division) => {
          const groups = card.test.fairness[division].map((group) => ({
            ...group,
            name: boundsText(group.from, group.to, write[division], words),
          }))
          const title = t(`model.${division}.title`)
          return (
            <ChartFrame
              key={division}
              chart={{
                title,
                subtitle: t(`model.${division}.subtitle`),
                unit: t('charts.unit', { unit: t('model.betaUnit') }),
                source: context.source,
                note: null,
                fileName: context.fileNameOf(title),
                legend: [
                  { label: predicted, colour: categoryColour(0), mark: 'area' },
                  { label: labelled, colour: categoryColour(1), mark: 'area' },
                ],
                height: pairedDotsHeight(groups.length),
                table: {
                  columns: [
                    { id: 'group', label: t(`model.${division}.group`) },
                    { id: 'occupations', label: t('data.occupations'), format: figures.integer },
                    { id: 'predicted', label: predicted, format: figures.share },
                    { id: 'labelled', label: labelled, format: figures.share },
                    { id: 'r_by_task', label: t('model.rByTask'), format: figures.share },
                  ],
                  rows: groups.map((group) => [
                    group.name,
                    group.occupations,
                    group.predicted,
                    group.labelled,
                    group.byTask ?? '',
                  ]),
                },
                draw: (sheet) => (
                  <PairedDots
                    {...sheet}
                    tick={figures.plain}
                    rows={groups.map((group) => ({
                      name: group.name,
                      pair: [group.predicted, group.labelled],
                      says: t('model.fairnessSays', {
                        name: group.name,
                        predicted: figures.share(group.predicted),
                        labelled: figures.share(group.labelled),
                        occupations: figures.integer(group.occupations),
                      }),
                    }))}
                  />
                ),
              }}
            />
          )
        })}
      </div>
    </Section>
  )
}
