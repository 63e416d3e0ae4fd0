import { useState } from 'react'
import type { Response } from '../../../main/contract.ts'
import { call } from '../../client.ts'
import { readText, type TextProblem } from '../../import/read-text.ts'
import { useScenarios } from '../../stores/scenarios.ts'

/** What became of a file: the application's answer, or why it could not even be read or asked about. */
export type Taken = { file: string } & (
  | ({ text: string } & Response<'scenarios.import'>)
  | { unreadable: TextProblem }
  | { error: unknown }
)

const takeText = async (file: string, text: string, leaveOut: boolean): Promise<Taken> => {
  try {
    return { file, text, ...(await call('scenarios.import', { text, leaveOut })) }
  } catch (error) {
    return { file, error }
  }
}

const takeFile = async (file: File): Promise<Taken> => {
  const read = await readText(file)
  return 'problem' in read ? { file: file.name, unreadable: read.problem } : takeText(file.name, read.text, false)
}

/** Takes scenarios in from files, one after another, and tells what became of each. */
export const useScenarioImport = () => {
  const load = useScenarios((state) => state.load)
  const [taken, setTaken] = useState<Taken[]>([])
  const [isWorking, setWorking] = useState(false)

  return {
    taken,
    isWorking,
    take: async (files: readonly File[]): Promise<void> => {
      setWorking(true)
      const all: Taken[] = []
      for (const file of files) all.push(await takeFile(file))
      await load()
      setTaken(all)
      setWorking(false)
    },
    /** Takes one in without what its dataset lacks. */
    leaveOut: async (place: number, { file, text }: { file: string; text: string }): Promise<void> => {
      const again = await takeText(file, text, true)
      await load()
      setTaken((before) => before.with(place, again))
    },
    dismiss: (): void => setTaken([]),
  }
}
