import { CancelledError, messageOf } from '../errors.ts'
import { UsageError } from './usage.ts'

const HELP = `Workshift: what-if scenarios on AI and jobs

  run <scenario.json> --out <dir> [--dataset <dir|id>] [--engine meanfield|agents] [--seed n] [--include-warmup]
      runs a scenario, on its own dataset or on that of a folder or an id, and writes summary.json, timeseries.csv,
      occupations.csv and flows.csv, the last two also without AI as …_baseline.csv, and careers.csv where the
      scenario follows workers; Ctrl+C keeps what is done
  robustness <scenario.json> [--dataset <dir|id>] [--format csv|json]
      reruns a scenario with every exposure source and the main assumptions at both ends, in expected values, and prints
      which of its conclusions hold: as CSV one row per conclusion and rerun
  template <dir>
      writes the files of a new dataset, with headings and example rows to be replaced
  classify [--input <file> [--column <name>]] [--format json|csv] [--raters] [--model <dir>]
      scores job descriptions, by the bundled model or by one of your own: each row of a CSV or XLSX file, whose column
      must be named, a TXT, DOCX or PDF file, or one text on standard input; bad rows are reported, and the others go
      on; --raters adds to a CSV what people and what GPT-4 would say
  train --input <file> --text <column> --label <column> --out <dir> [--seed n] [--epochs n]
      makes a model of a table of labelled texts: of exposure, where the labels are E0, E1 and E2, otherwise of your own
      classes (2 to 50, at least 5 rows each); prints its figures on a held-out fifth as JSON; Ctrl+C keeps the best so far
  bench [--ratios] [--keep]
      prints measurements of this machine as one JSON object; --ratios leaves out the long ones
  serve [--port n]
      opens the app in the local browser host

Called as: npm run --silent workshift -- <command> …
`

const commands: Record<string, () => Promise<(args: string[]) => Promise<void>>> = {
  run: async () => (await import('./run.ts')).run,
  robustness: async () => (await import('./robustness.ts')).robustness,
  template: async () => (await import('./template.ts')).template,
  classify: async () => (await import('./classify.ts')).classify,
  train: async () => (await import('./train.ts')).train,
  bench: async () => (await import('./bench.ts')).bench,
  serve: async () => (await import('./serve.ts')).serve,
}

const main = async (words: string[]): Promise<number> => {
  const [name, ...args] = words
  if (words.length === 0 || name === 'help' || name === '--help') {
    process.stdout.write(HELP)
    return words.length === 0 ? 2 : 0
  }
  try {
    if (!Object.hasOwn(commands, name)) {
      throw new UsageError(`"${name}" is not a command; there is ${Object.keys(commands).join(', ')}`)
    }
    await (await commands[name]())(args)
    return 0
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`)
    if (error instanceof CancelledError) return 130
    return error instanceof UsageError ? 2 : 1
  }
}

process.exitCode = await main(process.argv.slice(2))
