import { expect, test } from 'vitest'
import { z } from 'zod'
import { packedBandsSchema, type SeriesBand } from '../../../main/results/packed-bands.ts'
import { packedFlowsSchema } from '../../../main/results/packed-flows.ts'

const band = (metric: string, key: string, mean: number[], at: SeriesBand['at'] = 'years'): SeriesBand => {
  const beside = (distance: number): number[] => mean.map((value) => value + distance)
  return {
    ...{ metric, dimension: 'occupation', key, at, mean, standardError: beside(0.1) },
    ...{ p05: beside(-2), p25: beside(-1), p50: mean, p75: beside(1), p95: beside(2) },
  }
}

/** What arrives after it has crossed a host's boundary as text. */
const sent = <T extends z.ZodType>(schema: T, value: z.output<T>): z.output<T> =>
  schema.parse(JSON.parse(JSON.stringify(z.encode(schema, value))))

test('bands arrive in their order and to the last bit', () => {
  const series = [
    band('employment', '11-1011', [0, -1.5, Math.PI]),
    band('employment', '11-1021', [1e-300, 2 / 3, 7e12]),
    band('unemployment', '11-1011', [1]),
    band('employment', '11-1011', [5, 6], 'steps'),
  ]
  expect(sent(packedBandsSchema, series)).toEqual(series)
  expect(sent(packedBandsSchema, [])).toEqual([])
})

test('yearly flows arrive as they were sent', () => {
  const flows = {
    codes: ['a', 'b'],
    from: Int32Array.of(0, 1),
    to: Int32Array.of(1, 0),
    workers: Float32Array.of(1.5, 0, 2, 3),
    baseline: Float32Array.of(1, 0, 2, 2.5),
  }
  expect(sent(packedFlowsSchema, flows)).toEqual(flows)
})

/** Ten years of 545 occupations and new roles; the interface has 300 ms for it all, of which most is drawing. */
test('the bands of a long run arrive within the time that opening it may take', () => {
  const values = Array.from({ length: 11 }, (_, year) => Math.sin(year))
  const series = ['a', 'b', 'c', 'd'].flatMap((metric) =>
    Array.from({ length: 545 }, (_, i) => band(metric, String(i), values)),
  )
  sent(packedBandsSchema, series)
  const begun = performance.now()
  sent(packedBandsSchema, series)
  expect(performance.now() - begun).toBeLessThan(300)
})
