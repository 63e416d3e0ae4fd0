import { Button, Loader, Select, VisuallyHidden } from '@mantine/core'
import { IconPlayerPlayFilled } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import { Results } from '../../results/Results.tsx'
import { sameScenario } from '../../results/same-scenario.ts'
import { useRunFacts } from '../../results/use-run-facts.ts'
import { Failure } from '../../shell/Failure.tsx'
import { useEditor } from '../../stores/editor.ts'
import { useResults } from '../../stores/results.ts'
import { useRuns } from '../../stores/runs.ts'
import type { SectionProps } from './Editor.tsx'
import { RunProgress } from './RunProgress.tsx'
import classes from './scenario.module.css'

/** Starts and stops runs of a scenario and shows what the newest finished one, or an earlier one, found. */
export const RunPanel = ({ id, scenario, sample, dataset }: SectionProps & { id: number; sample: string | null }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const names = useNames()
  const facts = useRunFacts()
  const flush = useEditor((state) => state.flush)
  const runs = useRuns((state) => state.runs[id])
  const { start, cancel } = useRuns()
  const { views, error: resultError, load } = useResults()
  const [picked, setPicked] = useState<number | null>(null)
  const [starting, setStarting] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const newest = runs?.at(0)
  const active = runs?.find(({ status }) => status === 'running')
  const done = runs?.filter(({ status }) => status === 'done') ?? []
  const shownId = done.find((run) => run.id === picked)?.id ?? done.at(0)?.id
  const view = shownId === undefined ? undefined : views.get(shownId)
  useEffect(() => {
    if (shownId !== undefined) void load(shownId)
  }, [shownId, load])

  const run = async (): Promise<void> => {
    setStarting(true)
    setError(null)
    try {
      if (!(await flush())) return
      await start(id)
      setPicked(null)
    } catch (failure) {
      setError(failure)
    } finally {
      setStarting(false)
    }
  }

  return (
    <>
      <div className={classes.runBar}>
        {active === undefined ? (
          <>
            <Button
              leftSection={<IconPlayerPlayFilled size={14} aria-hidden />}
              loading={starting}
              onClick={() => void run()}
            >
              {t('runs.run')}
            </Button>
            <span className={classes.will}>{t('runs.will', { engine: facts(scenario.engine) })}</span>
          </>
        ) : (
          <RunProgress run={active} onCancel={() => void cancel(active.id).catch(setError)} />
        )}
        {done.length > 1 && (
          <Select
            size="xs"
            w={250}
            allowDeselect={false}
            aria-label={t('runs.pick')}
            value={String(shownId)}
            onChange={(next) => setPicked(Number(next))}
            data={done.map((item) => ({
              value: String(item.id),
              label: t('runs.item', { id: item.id, when: format.moment(item.finishedAt ?? item.startedAt) }),
            }))}
          />
        )}
      </div>
      <VisuallyHidden role="status">{newest?.status === 'done' ? t('runs.finished') : ''}</VisuallyHidden>
      <Failure error={error} />
      {newest?.status === 'failed' && <Failure error={new Error(newest.error ?? '')} title={t('runs.failed')} />}
      {newest?.status === 'cancelled' && <p className={classes.notice}>{t('runs.cancelled')}</p>}
      {newest?.status === 'interrupted' && <p className={classes.notice}>{t('runs.interrupted')}</p>}
      {view !== undefined && !sameScenario(view.scenario, scenario) && (
        <p className={classes.notice} role="status">
          {t('runs.changed')}
        </p>
      )}
      {view === undefined && <Failure error={resultError} />}
      {view !== undefined ? (
        <Results
          shown={{
            view,
            dataset,
            name:
              view.scenario.name === scenario.name
                ? names.scenario({ sample, name: scenario.name })
                : view.scenario.name,
          }}
        />
      ) : shownId !== undefined ? (
        resultError === null && <Loader aria-label={t('runs.loading')} />
      ) : (
        runs !== undefined && (
          <div className={classes.noResults}>
            <h2>{t('runs.emptyTitle')}</h2>
            <p>{t('runs.empty')}</p>
          </div>
        )
      )}
    </>
  )
}
