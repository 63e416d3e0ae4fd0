import { ActionIcon, Button, Group, Menu, SegmentedControl, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconDots, IconDownload } from '@tabler/icons-react'
import { useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageCommands } from '../stores/commands.ts'
import type { Chart } from './chart.ts'
import classes from './ChartFrame.module.css'
import { ChartLegend } from './ChartLegend.tsx'
import { ChartTableView } from './ChartTableView.tsx'
import { exportChart, type ExportFormat } from './export/export.ts'
import { SourceParts } from './SourceParts.tsx'

const FORMATS = [
  ['png', 'charts.png'],
  ['svg', 'charts.svg'],
  ['csv', 'charts.csv'],
] as const

interface Props {
  chart: Chart
  controls?: ReactNode
  /** Leaves out what only a report needs; the exports have all of it. */
  isCompact?: boolean
}

/** What every chart has: title, subtitle, unit, legend, source line, the numbers as a table, and exports. */
export const ChartFrame = ({ chart, controls, isCompact = false }: Props) => {
  const { t } = useTranslation()
  const title = useId()
  const [view, setView] = useState('chart')
  const { ref, width } = useElementSize()
  const exportButton = useRef<HTMLButtonElement>(null)
  const label = t('charts.exportOf', { title: chart.title })
  usePageCommands(
    useMemo(() => [{ id: `export-${title}`, label, run: () => exportButton.current?.click() }], [title, label]),
  )

  const save = async (format: ExportFormat): Promise<void> => {
    try {
      await exportChart(chart, format)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      notifications.show({ color: 'red', message: t('charts.exportFailed', { reason }) })
    }
  }

  return (
    <section className={isCompact ? classes.compact : classes.frame} aria-labelledby={title} data-tour="chart">
      <header className={classes.header}>
        <div>
          <h3 id={title} className={classes.title}>
            {chart.title}
          </h3>
          <Text size={isCompact ? 'xs' : 'sm'} c="dimmed">
            {isCompact ? chart.unit : chart.subtitle}
          </Text>
        </div>
        <Group gap="xs" wrap="nowrap">
          {controls}
          {!isCompact && (
            <SegmentedControl
              size="xs"
              value={view}
              onChange={setView}
              aria-label={t('charts.view', { title: chart.title })}
              data={[
                { value: 'chart', label: t('charts.chart') },
                { value: 'table', label: t('charts.table') },
              ]}
            />
          )}
          <Menu position="bottom-end" withinPortal>
            <Menu.Target>
              {isCompact ? (
                <ActionIcon ref={exportButton} variant="subtle" color="gray" size="sm" aria-label={label}>
                  <IconDots size={16} aria-hidden />
                </ActionIcon>
              ) : (
                <Button
                  ref={exportButton}
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconDownload size={14} aria-hidden />}
                  aria-label={label}
                >
                  {t('charts.export')}
                </Button>
              )}
            </Menu.Target>
            <Menu.Dropdown>
              {isCompact && (
                <>
                  <Menu.Item onClick={() => setView(view === 'table' ? 'chart' : 'table')}>
                    {t(view === 'table' ? 'charts.asChart' : 'charts.asTable')}
                  </Menu.Item>
                  <Menu.Divider />
                </>
              )}
              {FORMATS.map(([format, label]) => (
                <Menu.Item key={format} onClick={() => void save(format)}>
                  {t(label)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        </Group>
      </header>
      {!isCompact && (
        <Text size="xs" c="dimmed">
          {chart.unit}
        </Text>
      )}
      <div ref={ref} className={classes.body}>
        {view === 'table' ? (
          <ChartTableView table={chart.table} caption={chart.title} height={chart.height} />
        ) : (
          <>
            <ChartLegend entries={chart.legend} />
            <div className={classes.drawing} data-tour="drawing" style={{ height: chart.height }}>
              {width > 0 && chart.draw({ width, height: chart.height, label: chart.title })}
            </div>
          </>
        )}
      </div>
      {!isCompact && (
        <footer className={classes.footer}>
          {chart.hint !== undefined && <div>{chart.hint}</div>}
          {chart.note !== null && <div>{chart.note}</div>}
          <div>
            {t('charts.source', { text: '' })}
            <SourceParts parts={chart.source.parts} />
          </div>
        </footer>
      )}
    </section>
  )
}
