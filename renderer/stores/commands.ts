import { useEffect, useId } from 'react'
import { create } from 'zustand'

/** The kinds of commands, in the order in which they are shown. */
export const COMMAND_GROUPS = ['actions', 'page', 'pages', 'scenarios', 'samples', 'occupations', 'roles', 'industries'] as const

export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Something that the palette can do. */
export interface Command {
  id: string
  group: CommandGroup
  label: string
  /** Said beside the label, as an occupation's code. */
  about?: string
  /** Other words that find it, as its name in the other language. */
  keywords?: string
  /** Its keys, as `mod+Z`. */
  keys?: string
  /** Who listens to its keys: the palette wherever the reader is, or the page it belongs to. */
  keysHeardBy?: 'palette' | 'page'
  /** Whether it can be done now; always, if it does not say. */
  when?: boolean
  run: () => unknown
}

/** What a page adds to the palette. */
export type PageCommand = Omit<Command, 'group'>

interface CommandStore {
  /** What the pages on the screen add, by page. */
  ofPages: ReadonlyMap<string, readonly PageCommand[]>
  isHelpShown: boolean
  showHelp: (isHelpShown: boolean) => void
}

/** Commands beside those that are always there, and whether their keys are being shown. */
export const useCommandStore = create<CommandStore>((set) => ({
  ofPages: new Map(),
  isHelpShown: false,
  showHelp: (isHelpShown) => set({ isHelpShown }),
}))

const put = (page: string, commands: readonly PageCommand[] | null): void =>
  useCommandStore.setState(({ ofPages }) => {
    const next = new Map(ofPages)
    if (commands === null) next.delete(page)
    else next.set(page, commands)
    return { ofPages: next }
  })

/** What the pages on the screen add. */
export const useCommandsOfPages = (): Command[] => {
  const ofPages = useCommandStore((state) => state.ofPages)
  return [...ofPages.values()].flat().map((command): Command => ({ group: 'page', ...command }))
}

/** Adds a page's commands to the palette while the page is shown. Give the same array until they change (`useMemo`). */
export const usePageCommands = (commands: readonly PageCommand[]): void => {
  const page = useId()
  useEffect(() => {
    put(page, commands)
    return () => put(page, null)
  }, [page, commands])
}
