import { Button, CloseButton } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { scenarioAddress } from '../../addresses.ts'
import { useFailureText } from '../../i18n/failure.ts'
import classes from './scenarios.module.css'
import type { Taken } from './use-scenario-import.ts'

interface Props {
  taken: Taken[]
  onLeaveOut: (place: number, file: { file: string; text: string }) => void
  onDismiss: () => void
}

/** What became of the files that scenarios were to be taken from: each problem by its path. */
export const ImportedFiles = ({ taken, onLeaveOut, onDismiss }: Props) => {
  const { t } = useTranslation()
  const textOf = useFailureText()
  const linesOf = (one: Taken): string[] => {
    if ('unreadable' in one) return [t(`scenarios.unreadable.${one.unreadable}`)]
    if ('error' in one) return [textOf(one.error)]
    return one.problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`))
  }
  return (
    <section className={classes.imported} aria-label={t('scenarios.importedFiles')}>
      <CloseButton className={classes.dismiss} aria-label={t('scenarios.dismiss')} onClick={onDismiss} />
      {taken.map((one, place) => {
        const record = 'text' in one ? one.record : null
        const lines = linesOf(one)
        return (
          <div key={`${place} ${one.file}`} role={record === null ? 'alert' : 'status'} className={classes.importedFile}>
            {record === null ? (
              <IconAlertTriangle size={17} aria-hidden className={classes.refused} />
            ) : (
              <IconCheck size={17} aria-hidden />
            )}
            <div>
              <strong>{one.file}</strong>{' '}
              {record === null ? (
                t('scenarios.notImported')
              ) : (
                <>
                  {t('scenarios.imported')} <Link href={scenarioAddress(record.id)}>{record.scenario.name}</Link>
                </>
              )}
              {lines.length > 0 && (
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              {'text' in one && one.canLeaveOut && (
                <Button size="compact-sm" variant="default" onClick={() => onLeaveOut(place, one)}>
                  {t('scenarios.leaveOut')}
                </Button>
              )}
            </div>
          </div>
        )
      })}
    </section>
  )
}
