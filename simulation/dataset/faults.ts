/** One thing wrong with a dataset: where it is and what would be right. */
export interface Fault {
  file: string
  /** Line in the file, from 1; null when the whole file is meant. */
  line: number | null
  column: string | null
  message: string
}

/** How a fault is shown: `mobility.csv, line 7, column probability: "x" is not a number`. */
export const describeFault = ({ file, line, column, message }: Fault): string =>
  [file, line === null ? '' : `, line ${line}`, column === null ? '' : `, column ${column}`, `: ${message}`].join('')

/** A dataset cannot be used; `faults` holds every fault found, not only the first. */
export class DatasetError extends Error {
  readonly faults: Fault[]

  constructor(faults: Fault[]) {
    const shown = faults.slice(0, 20).map(describeFault)
    const more = faults.length > shown.length ? [`… and ${faults.length - shown.length} more faults`] : []
    super([...shown, ...more].join('\n'))
    this.name = 'DatasetError'
    this.faults = faults
  }
}

/** Collects the faults of one dataset while its files are read. */
export class FaultList {
  readonly faults: Fault[] = []

  add(file: string, line: number | null, column: string | null, message: string): void {
    this.faults.push({ file, line, column, message })
  }

  /** @throws DatasetError when anything was added. */
  throwIfAny(): void {
    if (this.faults.length > 0) throw new DatasetError(this.faults)
  }
}
