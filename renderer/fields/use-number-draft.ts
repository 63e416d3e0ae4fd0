import { useState } from 'react'
import { useEditor } from '../stores/editor.ts'
import { parseNumber, type Bounds } from './parse-number.ts'
import { useNumberProblem } from './use-number-problem.ts'

interface Draft {
  shown: string | number
  error: string | null
  onChange: (typed: string | number) => void
  onBlur: () => void
}

/**
 * What is typed in a number field, kept apart from the scenario until it is valid. An empty field stands for
 * `undefined` if `optional`. Undo and redo drop what is half typed.
 */
export const useNumberDraft = (
  value: number | undefined,
  bounds: Bounds,
  commit: (value: number | undefined) => void,
  optional = false,
): Draft => {
  const problemText = useNumberProblem()
  const revision = useEditor((state) => state.revision)
  const [draft, setDraft] = useState<{ typed: string | number; revision: number } | null>(null)
  const typed = draft?.revision === revision ? draft.typed : null
  const parsed = typed === null || (optional && typed === '') ? null : parseNumber(typed, bounds)

  const error = parsed === null || 'value' in parsed ? null : problemText(parsed.problem, bounds)

  return {
    shown: typed ?? value ?? '',
    error,
    onChange: (next) => {
      setDraft({ typed: next, revision })
      if (optional && next === '') commit(undefined)
      else {
        const result = parseNumber(next, bounds)
        if ('value' in result && result.value !== value) commit(result.value)
      }
    },
    onBlur: () => {
      if (error === null) setDraft(null)
    },
  }
}
