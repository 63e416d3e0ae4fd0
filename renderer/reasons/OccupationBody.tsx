import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DatasetInfo, ReasonsView } from '../../main/contract.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { occupationAddress } from '../addresses.ts'
import { categoryColour, colour } from '../charts/palette.ts'
import { QuickLines } from '../charts/QuickLines.tsx'
import { useFormat } from '../i18n/format.ts'
import { Chain } from './Chain.tsx'
import classes from './reasons.module.css'
import { Sentences } from './Sentences.tsx'
import { SourceBars } from './SourceBars.tsx'
import { Wide } from './Wide.tsx'

interface Props {
  reasons: Extract<ReasonsView, { kind: 'occupation' }>
  code: string
  scenario: Scenario
  dataset: DatasetInfo
}

/** Why an occupation changes: its jobs, the chain of factors, its exposure, the sentences of its description. */
export const OccupationBody = ({ reasons, code, scenario, dataset }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { years, path, isOverridden, fromSource, e1, e2 } = reasons
  const added = scenario.addedOccupations.find((one) => one.code === code)
  /** What is known of an occupation of the scenario's own is known of the one that it was split off from. */
  const described = added?.like ?? code
  const [chosen, setChosen] = useState<number | null>(null)
  const at = Math.min(chosen ?? years.length - 1, years.length - 1)
  return (
    <>
      <Wide>
        {(width) => (
          <QuickLines
            {...{ width, height: 140 }}
            label={t('reasons.employment')}
            years={path.years}
            lines={[
              { label: t('reasons.withAI'), colour: categoryColour(0), mark: 'line', values: path.scenario },
              { label: t('preview.withoutAI'), colour: colour('quiet'), mark: 'dashed', values: path.baseline },
            ]}
            tick={format.compact}
          />
        )}
      </Wide>
      <p className={classes.help}>{t('reasons.employmentHelp')}</p>
      <section>
        <div className={classes.heading}>
          <h3>{t('reasons.why')}</h3>
          <Select
            size="xs"
            w={90}
            allowDeselect={false}
            aria-label={t('reasons.year')}
            value={String(at)}
            onChange={(value) => setChosen(Number(value))}
            data={years.map((year, position) => ({ value: String(position), label: format.year(year) }))}
          />
        </div>
        <Chain reasons={reasons} at={at} dataset={dataset} />
      </section>
      <section>
        <h3>{t('reasons.sources')}</h3>
        <SourceBars
          dataset={dataset.id}
          code={described}
          used={isOverridden || added !== undefined ? null : scenario.exposure.source}
        />
      </section>
      <section>
        <h3>{t('reasons.sentences')}</h3>
        <Sentences dataset={dataset.id} code={code} described={described} present={{ e1, e2 }} fromSource={fromSource} />
      </section>
      <p>
        <Link href={occupationAddress(dataset.id, described)}>{t('reasons.toOccupation')}</Link>
      </p>
    </>
  )
}
