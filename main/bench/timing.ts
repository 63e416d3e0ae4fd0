/** What some work took, in milliseconds: of the processor, all its threads together, and of the clock. */
export interface Timing {
  cpu: number
  wall: number
}

/** A timing beside that of the reference loop, run in turns with it. */
export interface ComparedTiming extends Timing {
  /** Processor time over that of one reference loop; other work on the machine slows both. */
  ratio: number
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100

/** What one call takes. */
export const time = async (work: () => unknown): Promise<Timing> => {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { cpu: rounded((user + system) / 1000), wall: rounded(wall) }
}

/** A fixed loop of float64 arithmetic and gathers like the engines' own, to compare machines by. */
const referenceLoop = (): number => {
  const size = 16_384
  const values = Float64Array.from({ length: size }, (_, i) => 1 + (i % 97))
  let sum = 0
  for (let round = 0; round < 1000; round++) {
    for (let i = 0; i < size; i++) sum += values[(i * 7919) & (size - 1)] * 1.0000001
  }
  return sum
}

/** The fastest of several calls, which other work on the machine disturbs least. */
const fastest = (timings: readonly Timing[]): Timing => ({
  cpu: Math.min(...timings.map(({ cpu }) => cpu)),
  wall: Math.min(...timings.map(({ wall }) => wall)),
})

/** So many loops last about as long as most of what is measured. */
const LOOPS = 8

/** What one reference loop takes at best. */
export const referenceTime = async (): Promise<Timing> => {
  const timings: Timing[] = []
  for (let k = 0; k < LOOPS; k++) timings.push(await time(referenceLoop))
  return fastest(timings)
}

/** Mean processor time of one reference loop over several in a row. */
const meanLoop = async (): Promise<number> => {
  const { cpu } = await time(() => {
    for (let k = 0; k < LOOPS; k++) referenceLoop()
  })
  return cpu / LOOPS
}

/** Calls before anything counts. */
const WARM_UP = 2

/** Disturbances only ever add, but may also hit the loops, so neither the least nor the middle one. */
const lowerQuartile = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 2]

/**
 * The fastest of several calls, and the lower quartile over the calls of each one's time over that of the loops right
 * before and after it.
 */
export const compare = async (work: () => unknown, repeats: number): Promise<ComparedTiming> => {
  const timings: Timing[] = []
  const ratios: number[] = []
  for (let k = 0; k < WARM_UP; k++) await work()
  let before = await meanLoop()
  for (let k = 0; k < repeats; k++) {
    const timing = await time(work)
    const after = await meanLoop()
    timings.push(timing)
    ratios.push(timing.cpu / ((before + after) / 2))
    before = after
  }
  return { ...fastest(timings), ratio: Number(lowerQuartile(ratios).toPrecision(4)) }
}
