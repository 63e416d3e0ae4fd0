import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format.ts'
import { useEditor } from '../stores/editor.ts'
import { parseNumber, type Bounds } from './parse-number.ts'

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
  const { t } = useTranslation()
  const format = useFormat()
  const revision = useEditor((state) => state.revision)
  const [draft, setDraft] = useState<{ typed: string | number; revision: number } | null>(null)
  const typed = draft?.revision === revision ? draft.typed : null
  const parsed = typed === null || (optional && typed === '') ? null : parseNumber(typed, bounds)

  const errorOf = (): string | null => {
    if (parsed === null || 'value' in parsed) return null
    switch (parsed.problem) {
      case 'not-a-number':
        return t('field.needNumber')
      case 'not-whole':
        return t('field.whole')
      case 'out-of-range':
        return t('field.range', { min: format.plain(bounds.min), max: format.plain(bounds.max) })
    }
  }

  return {
    shown: typed ?? value ?? '',
    error: errorOf(),
    onChange: (next) => {
      setDraft({ typed: next, revision })
      if (optional && next === '') commit(undefined)
      else {
        const result = parseNumber(next, bounds)
        if ('value' in result && result.value !== value) commit(result.value)
      }
    },
    onBlur: () => {
      if (errorOf() === null) setDraft(null)
    },
  }
}
