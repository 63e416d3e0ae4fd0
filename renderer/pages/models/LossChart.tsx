import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import type { TrainingState } from '../../../main/contract.ts'
import { AXIS_LINE, TICK } from '../../charts/axes.ts'
import { ChartLegend } from '../../charts/ChartLegend.tsx'
import { ChartTooltip } from '../../charts/ChartTooltip.tsx'
import { categoryColour, colour } from '../../charts/palette.ts'
import { useFormat } from '../../i18n/format.ts'

const HEIGHT = 190

/** The loss of each epoch so far, on what is learned from and, where there is such, on what the epoch is chosen by. */
export const LossChart = ({ history, epochs }: { history: TrainingState['history']; epochs: number }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const { ref, width } = useElementSize()
  const hasValidation = history.some(({ validationLoss }) => validationLoss !== null)
  const lines = [
    { id: 'loss', label: t('models.loss'), colour: categoryColour(0), mark: 'line' as const },
    ...(hasValidation
      ? [{ id: 'validationLoss', label: t('models.validationLoss'), colour: categoryColour(1), mark: 'line' as const }]
      : []),
  ]
  return (
    <div ref={ref}>
      <ChartLegend entries={lines} />
      {width > 0 && (
        <LineChart
          width={width}
          height={HEIGHT}
          data={history}
          aria-label={t('models.lossChart')}
          margin={{ top: 8, right: 16, bottom: 4, left: 4 }}
        >
          <CartesianGrid vertical={false} stroke={colour('grid')} />
          <XAxis
            dataKey="epoch"
            type="number"
            domain={[1, Math.max(2, epochs)]}
            allowDecimals={false}
            tick={TICK}
            axisLine={AXIS_LINE}
            tickLine={false}
          />
          <YAxis
            width={52}
            domain={['auto', 'auto']}
            tick={TICK}
            axisLine={false}
            tickLine={false}
            tickFormatter={(value: number) => format.share(value)}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: colour('axis') }}
            content={({ active, label }) => {
              const at = history.find(({ epoch }) => epoch === Number(label))
              if (!active || at === undefined) return null
              const values = { loss: at.loss, validationLoss: at.validationLoss ?? at.loss }
              const rows = lines.map((line) => ({ ...line, value: format.plain(values[line.id === 'loss' ? 'loss' : 'validationLoss']) }))
              return <ChartTooltip heading={t('models.epoch', { epoch: at.epoch })} rows={rows} />
            }}
          />
          {lines.map(({ id, colour: stroke }) => (
            <Line key={id} dataKey={id} stroke={stroke} strokeWidth={2} dot={history.length < 12} isAnimationActive={false} />
          ))}
        </LineChart>
      )}
    </div>
  )
}
