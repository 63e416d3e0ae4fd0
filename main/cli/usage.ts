import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** The command line was called wrongly; the process then ends with 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(`${message}\n(npm run --silent workshift -- help lists the commands)`)
    this.name = 'UsageError'
  }
}

/** The options and positional words of a command. @throws UsageError for what the command does not know */
export const readArguments = <T extends ParseArgsOptionsConfig>(args: string[], options: T, positionals: number) => {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true })
    if (parsed.positionals.length > positionals) {
      throw new UsageError(`"${parsed.positionals[positionals]}" is one word too many`)
    }
    return parsed
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A whole number from a range. @throws UsageError naming the option */
export const wholeNumber = (option: string, text: string, min: number, max: number): number => {
  const value = Number(text)
  if (text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max) return value
  throw new UsageError(`${option}: "${text}" is not a whole number from ${min} to ${max}`)
}
