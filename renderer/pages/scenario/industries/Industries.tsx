import { useElementSize } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionProps } from '../Editor.tsx'
import { AdoptionChart } from './AdoptionChart.tsx'
import { IndustryGrid } from './IndustryGrid.tsx'
import classes from './industries.module.css'
import { ManyBar } from './ManyBar.tsx'
import { inOrder, type Order } from './order.ts'
import { Presets, type Considered } from './Presets.tsx'
import { useCells } from './use-cells.ts'
import { useSelection } from './use-selection.ts'

/** From this width on, the drawing stands beside the grid and not above it. */
const BESIDE = 1180
const HEIGHT = { above: 190, beside: 420 }

interface Props extends SectionProps {
  /** The scenario's name in the reader's language. */
  name: string
}

/** How fast and how far each industry adopts: presets, the curves, and all industries as a grid. */
export const Industries = ({ scenario, dataset, name }: Props) => {
  const { t } = useTranslation()
  const { ref, width } = useElementSize()
  const [order, setOrder] = useState<Order | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [considered, setConsidered] = useState<Considered>(null)
  const industries = useMemo(() => inOrder(dataset.industries, order), [dataset, order])
  const rows = useMemo(() => industries.map(({ code }) => code), [industries])
  const selection = useSelection(rows)
  const { drafts, actions } = useCells()
  const isBeside = width >= BESIDE
  return (
    <div ref={ref} className={classes.industries}>
      <header>
        <h2>{t('industries.title')}</h2>
        <p className={classes.help}>{t('industries.help')}</p>
      </header>
      <Presets scenario={scenario} dataset={dataset} onConsider={setConsidered} />
      <div className={classes.parts} data-beside={isBeside || undefined}>
        <div className={classes.chart}>
          <AdoptionChart
            {...{ scenario, dataset, name, pointed }}
            height={isBeside ? HEIGHT.beside : HEIGHT.above}
            selected={selection.selected}
            onPoint={setPointed}
            preview={considered}
          />
        </div>
        <div className={classes.table} data-many={selection.selected.length > 0 || undefined}>
          <ManyBar scenario={scenario} selected={selection.selected} all={rows.length} onClear={() => selection.set([])} />
          <IndustryGrid
            {...{ scenario, dataset, industries, order, selection, pointed, drafts }}
            onOrder={setOrder}
            onPoint={setPointed}
            cells={actions}
          />
        </div>
      </div>
    </div>
  )
}
