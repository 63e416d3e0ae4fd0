import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_DATASET_MEGABYTES } from '../../../main/contract.ts'
import { mergeFaults } from '../../import/faults.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useImport } from '../../stores/dataset-import.ts'
import classes from './data.module.css'
import { FaultTable } from './FaultTable.tsx'
import { ImportSummary } from './ImportSummary.tsx'

const PROBLEM_TEXT = {
  'unreadable-zip': 'data.problems.unreadableZip',
  'too-large': 'data.problems.tooLarge',
  'not-utf8': 'data.problems.notUtf8',
  elsewhere: 'data.problems.elsewhere',
  nothing: 'data.problems.nothing',
} as const

/** What became of the files given last: every fault, or what they hold; a guide where nothing was given yet. */
export const ImportCheck = ({ hasOwn, fallback }: { hasOwn: boolean; fallback: ReactNode }) => {
  const { t } = useTranslation()
  const { checked, error } = useImport()
  if (checked === null) {
    return (
      <>
        <Failure error={error} title={t('data.importFailed')} />
        {!hasOwn && fallback}
      </>
    )
  }
  const { read, check } = checked
  const faults = mergeFaults(
    read.problems.map(({ file, problem }) => ({ file, line: null, column: null, message: t(PROBLEM_TEXT[problem], { megabytes: MAX_DATASET_MEGABYTES }) })),
    check.faults,
  )
  return (
    <div className={classes.check} role="status">
      {faults.length === 0 && check.dataset !== null ? (
        <ImportSummary dataset={check.dataset} files={Object.keys(read.files)} ignored={read.ignored} />
      ) : (
        <FaultTable name={read.name} faults={faults} />
      )}
      <Failure error={error} title={t('data.importFailed')} />
    </div>
  )
}
