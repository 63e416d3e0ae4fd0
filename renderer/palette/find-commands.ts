import { COMMAND_GROUPS, type Command, type CommandGroup } from '../stores/commands.ts'

/** A command with what is searched of it, in lower case and without accents. */
export interface Searchable {
  command: Command
  label: string
  all: string
}

/** Commands of one kind that were found, best first. */
export interface FoundGroup {
  group: CommandGroup
  commands: Command[]
}

const MOST_OF_A_GROUP = 6
const MOST_WITHOUT_QUERY: Partial<Record<CommandGroup, number>> = { actions: 12, page: 4, pages: 12, scenarios: 5 }

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{Mn}/gu, '').toLowerCase()

/** Makes commands ready to be searched. */
export const searchable = (commands: readonly Command[]): Searchable[] =>
  commands
    .filter(({ when }) => when !== false)
    .map((command) => {
      const label = plain(command.label)
      return { command, label, all: `${label} ${plain(command.about ?? '')} ${plain(command.keywords ?? '')}` }
    })

/** How well a command fits, 0 best; null where a word of the query is nowhere in it. */
const fit = ({ label, all }: Searchable, query: string, words: readonly string[]): number | null => {
  if (!words.every((word) => all.includes(word))) return null
  if (label.startsWith(query)) return 0
  if (words.every((word) => ` ${label}`.includes(` ${word}`))) return 1
  if (words.every((word) => label.includes(word))) return 2
  if (words.every((word) => ` ${all}`.includes(` ${word}`))) return 3
  return 4
}

/** The commands that have all words of a query, by kind; the kind with the best one first. */
export const findCommands = (commands: readonly Searchable[], query: string): FoundGroup[] => {
  const asked = plain(query.trim())
  const words = asked.split(/\s+/).filter((word) => word !== '')
  const fitting = commands.flatMap((one) => {
    const how = fit(one, asked, words)
    return how === null ? [] : [{ command: one.command, fit: how }]
  })
  const found = Map.groupBy(fitting, ({ command }) => command.group)
  return COMMAND_GROUPS.flatMap((group) => {
    const most = words.length > 0 ? MOST_OF_A_GROUP : (MOST_WITHOUT_QUERY[group] ?? 0)
    const best = (found.get(group) ?? []).sort((a, b) => a.fit - b.fit).slice(0, most)
    return best.length === 0 ? [] : [{ group, fit: best[0].fit, commands: best.map(({ command }) => command) }]
  })
    .sort((a, b) => (words.length > 0 ? a.fit - b.fit : 0))
    .map(({ group, commands: ofGroup }) => ({ group, commands: ofGroup }))
}
