import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { classifierFigures, engineFigures, ensembleFigures, longestRuns, sentencesPerSecond } from '../bench/figures.ts'
import { referenceTime, time } from '../bench/timing.ts'
import { bundledDataset } from '../datasets/bundled.ts'
import { projectRoot } from '../paths.ts'
import { appVersion } from '../version.ts'
import { readArguments } from './usage.ts'

/** What a test compares later measurements with. */
const KEPT_FIGURES = join(projectRoot, 'tests', 'bench', 'figures.json')

const machine = () => ({
  processor: cpus().at(0)?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  platform: `${process.platform}-${process.arch}`,
  node: process.versions.node,
})

/**
 * `bench`: prints one JSON object of measurements, in milliseconds of the processor and of the clock, each
 * single-threaded one beside a reference loop timed in turns with it.
 *
 * `--ratios` leaves out what is not compared with that loop; `--keep` also writes the object to where the test of the
 * ratios reads it.
 */
export const bench = async (args: string[]): Promise<void> => {
  const { values } = readArguments(args, { keep: { type: 'boolean' }, ratios: { type: 'boolean' } }, 0)
  const datasetLoad = await time(() => bundledDataset('us-2023'))
  const { dataset } = await bundledDataset('us-2023')
  // First, while the memory is still these runs' own.
  const longest = values.ratios ? undefined : await longestRuns(dataset)
  const engines = await engineFigures(dataset)
  const { load, ...classified } = await classifierFigures()
  const ensemble = values.ratios ? undefined : await ensembleFigures(dataset)
  const compared = { ...engines, classify2000Sentences: classified.read, explain200Sentences: classified.explained }
  const measurements = {
    appVersion,
    machine: machine(),
    referenceLoop: await referenceTime(),
    datasetLoad,
    classifierLoad: load,
    compared,
    longest,
    ensemble,
    ratioToReferenceLoop: Object.fromEntries(Object.entries(compared).map(([name, { ratio }]) => [name, ratio])),
    /** Processor time of every worker over that of every hundredth, ten years. */
    oneToOneOverOnePercent: Number((engines.oneToOneTenYears.cpu / engines.onePercentTenYears.cpu).toPrecision(3)),
    sentencesPerSecond: sentencesPerSecond(classified),
  }
  const text = `${JSON.stringify(measurements, null, 2)}\n`
  if (values.keep === true) await writeFile(KEPT_FIGURES, text)
  process.stdout.write(text)
}
