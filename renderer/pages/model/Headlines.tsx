import { useTranslation } from 'react-i18next'
import type { Card } from '../../../simulation/text/card.ts'
import classes from './model.module.css'
import { RATERS, standingBeside, type Rater } from './raters.ts'
import { Section } from './Section.tsx'
import { useFigures } from './use-figures.ts'

interface TileProps {
  title: string
  values: { name: string; value: string }[]
  beside: string
  /** In plain words. */
  means: string[]
}

const Tile = ({ title, values, beside, means }: TileProps) => (
  <div className={classes.tile}>
    <h3>{title}</h3>
    <div className={classes.values}>
      {values.map(({ name, value }) => (
        <div key={name}>
          <b>{value}</b>
          <span>{name}</span>
        </div>
      ))}
    </div>
    <p className={classes.beside}>{beside}</p>
    {means.map((sentence) => (
      <p key={sentence} className={classes.means}>
        {sentence}
      </p>
    ))}
  </div>
)

/** The figures that matter most, each beside what it is to be measured by, in plain words. */
export const Headlines = ({ card: { test, labelAgreement, chinese } }: { card: Card }) => {
  const { t } = useTranslation()
  const figures = useFigures()
  const of = (pair: Record<Rater, number | null>, write: (value: number | null) => string) =>
    RATERS.map((rater) => ({ name: figures.rater(rater), value: write(pair[rater]) }))
  const percent = (share: number | null): string => (share === null ? '–' : figures.tenths(share))
  const { people, gpt4 } = test.classification
  const correlation = (level: 'byTask' | 'byOccupation') => {
    const standing = standingBeside(test[level].people, labelAgreement[level])
    return {
      title: t(`model.tiles.${level}`),
      values: of(test[level], figures.coefficient),
      beside: t('model.raters', { r: figures.coefficient(labelAgreement[level]) }),
      means: [t(`model.tiles.${level}Means`), ...(standing === null ? [] : [t(`model.standing.${standing}`)])],
    }
  }
  const tiles: TileProps[] = [
    correlation('byTask'),
    correlation('byOccupation'),
    {
      title: t('model.tiles.classes'),
      values: of({ people: people.accuracy, gpt4: gpt4.accuracy }, percent),
      beside: t('model.alwaysBeside', {
        label: people.baseline.label,
        people: percent(people.baseline.accuracy),
        gpt4: percent(gpt4.baseline.accuracy),
      }),
      means: [
        t('model.tiles.classesMeans', {
          people: figures.coefficient(people.kappa),
          gpt4: figures.coefficient(gpt4.kappa),
        }),
      ],
    },
    {
      title: t('model.tiles.automation'),
      values: [
        { name: t('model.rWithGpt4'), value: figures.coefficient(test.automation.r) },
        { name: t('model.meanError'), value: figures.share(test.automation.meanAbsoluteError) },
      ],
      beside: t('model.tiles.automationBeside'),
      means: [t('model.tiles.automationMeans')],
    },
    {
      title: t('model.tiles.calibration'),
      values: of(test.expectedCalibrationError, percent),
      beside: t('model.tiles.calibrationBeside'),
      means: [t('model.tiles.calibrationMeans')],
    },
    {
      title: t('model.tiles.chinese'),
      values: [
        { name: t('model.rByTask'), value: figures.coefficient(chinese.byTask) },
        { name: t('model.rByOccupation'), value: figures.coefficient(chinese.byOccupation) },
      ],
      beside: t('model.tiles.chineseBeside'),
      means: [t('model.tiles.chineseMeans')],
    },
  ]
  return (
    <Section name="headlines">
      <div className={classes.tiles}>
        {tiles.map((tile) => (
          <Tile key={tile.title} {...tile} />
        ))}
      </div>
      <p className={classes.help}>
        {t('model.ownHeads', { task: figures.both(test.ownHead.byTask), occupation: figures.both(test.ownHead.byOccupation) })}
      </p>
    </Section>
  )
}
