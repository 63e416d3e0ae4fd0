import { useTranslation } from 'react-i18next'
import type { LabelledTable } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import batches from '../batches/batches.module.css'
import classes from './models.module.css'

/** So many classes are listed. */
const SHOWN = 50

/** Which classes a table's labels name, what kind of model they make, or why they make none. */
export const FoundClasses = ({ found }: { found: LabelledTable }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { classes: all, rows, leftOut, isExposure, problem } = found
  return (
    <div className={batches.part} aria-live="polite">
      {problem === null ? (
        <p className={batches.help}>{t(isExposure ? 'models.willExpose' : 'models.willSort')}</p>
      ) : (
        <p className={batches.fault}>{t(`models.problems.${problem.code}`, { detail: problem.detail })}</p>
      )}
      <dl className={classes.stats}>
        <div>
          <dt>{t('models.rows')}</dt>
          <dd>{format.integer(rows)}</dd>
        </div>
        {leftOut > 0 && (
          <div>
            <dt>{t('models.leftOut')}</dt>
            <dd>{format.integer(leftOut)}</dd>
          </div>
        )}
        {all.slice(0, SHOWN).map(({ name, rows: number }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{format.integer(number)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
