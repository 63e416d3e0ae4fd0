import { z } from 'zod'
import type { Dataset } from '../dataset/types.ts'
import { problemsOfAdded } from './added-occupations.ts'
import { scenarioSchema, type Scenario } from './schema.ts'

/** What is wrong with one field of a scenario: its path, as `adoption.industries.52.ceiling`, and why. */
export interface ScenarioProblem {
  path: string
  message: string
}

/** A scenario cannot be used; `problems` holds everything wrong with it, not only the first. */
export class ScenarioError extends Error {
  readonly problems: ScenarioProblem[]

  constructor(problems: ScenarioProblem[]) {
    super(problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'))
    this.name = 'ScenarioError'
    this.problems = problems
  }
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) return 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

const TYPE_NAMES: Record<string, string> = {
  number: 'a number',
  int: 'a whole number',
  string: 'a text',
  object: 'an object',
  record: 'an object',
  array: 'a list',
}

/** Why a value does not fit its schema, for the analyst: `1.4 is above 1`. */
export const describeIssue = (issue: z.core.$ZodIssue, input: unknown = issue.input): string => {
  const value = shown(input)
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return 'is missing'
      return `${value} is not ${TYPE_NAMES[issue.expected] ?? `of type ${issue.expected}`}`
    case 'too_small':
      if (issue.origin === 'string') return 'is empty'
      return `${value} is ${issue.inclusive === false ? 'not above' : 'below'} ${issue.minimum}`
    case 'too_big':
      if (issue.origin === 'string') return `is longer than ${issue.maximum} characters`
      return `${value} is above ${issue.maximum}`
    case 'invalid_value':
      return `${value} is not ${issue.values.map(shown).join(' or ')}`
    case 'invalid_union': {
      const branch = issue.errors.flat().find(({ code }) => code === 'too_small' || code === 'too_big')
      return branch === undefined ? `${value} is neither a share from 0 to 1 nor "classifier"` : describeIssue(branch, input)
    }
    default:
      return issue.message
  }
}

/** The names of the fields that the scenario's schema has at a path, as a hint for who mistyped one. */
const fieldsAt = (path: readonly PropertyKey[]): string => {
  let schema: z.core.JSONSchema.BaseSchema | boolean | undefined = z.toJSONSchema(scenarioSchema, { io: 'input' })
  for (const key of path) {
    if (typeof schema !== 'object') return ''
    const items: typeof schema.items = schema.items
    schema = schema.properties?.[String(key)] ?? schema.additionalProperties ?? (Array.isArray(items) ? items[0] : items)
  }
  const fields = typeof schema === 'object' ? Object.keys(schema.properties ?? {}) : []
  return fields.length === 0 ? '' : `; the fields here are ${fields.join(', ')}`
}

const problemsOf = (error: z.ZodError): ScenarioProblem[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: describeIssue(issue) }]
    const fields = fieldsAt(issue.path)
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: `is not a known field${fields}` }))
  })

/**
 * A scenario from its JSON value, with defaults filled in.
 * @throws ScenarioError naming the path of each unknown field and each value out of range
 */
export const parseScenario = (value: unknown): Scenario => {
  const parsed = scenarioSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) throw new ScenarioError(problemsOf(parsed.error))
  return parsed.data
}

/**
 * Checks that every code a scenario names is in the dataset.
 * @throws ScenarioError naming the path of each unknown occupation, industry or exposure source
 */
export const checkAgainstDataset = (scenario: Scenario, dataset: Dataset): void => {
  const occupations = new Set([...dataset.occupations, ...scenario.addedOccupations].map(({ code }) => code))
  const industries = new Set(dataset.industries.map(({ code }) => code))
  const { source, overrides } = scenario.exposure
  const problems = problemsOfAdded(scenario, dataset)
  for (const code of Object.keys(overrides)) {
    if (!occupations.has(code)) {
      problems.push({ path: `exposure.overrides.${code}`, message: `is not an occupation of dataset ${dataset.id}` })
    }
  }
  for (const code of Object.keys(scenario.adoption.industries)) {
    if (!industries.has(code)) {
      const known = dataset.industries.map((industry) => industry.code).join(', ')
      problems.push({
        path: `adoption.industries.${code}`,
        message: `is not an industry of dataset ${dataset.id}, which has ${known}`,
      })
    }
  }
  if (source !== 'classifier' && !dataset.exposure.has(source)) {
    const known = ['classifier', ...dataset.exposure.keys()].filter((name, i, all) => all.indexOf(name) === i).join(', ')
    problems.push({
      path: 'exposure.source',
      message: `"${source}" is not an exposure source of dataset ${dataset.id}, which has ${known}`,
    })
  }
  if (problems.length > 0) throw new ScenarioError(problems)
}
