import { useMemo, useRef, useState } from 'react'
import { rangeBetween } from './order.ts'

/** Which industries are selected, and how that changes. */
export interface Selection {
  /** In the order of the rows. */
  selected: string[]
  toggle: (code: string, isSelected: boolean, isRange: boolean, rows: readonly string[]) => void
  set: (codes: readonly string[]) => void
}

/** A selection of rows: one by one, in ranges with Shift, or all. Codes that are no longer there count no more. */
export const useSelection = (rows: readonly string[]): Selection => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const selected = useMemo(() => rows.filter((code) => chosen.has(code)), [rows, chosen])
  const verbs = useMemo(
    (): Omit<Selection, 'selected'> => ({
      toggle: (code, isSelected, isRange, all) => {
        const codes = isRange && last.current !== null ? rangeBetween(all, last.current, code) : [code]
        last.current = code
        setChosen((before) => {
          const after = new Set(before)
          for (const one of codes) {
            if (isSelected) after.add(one)
            else after.delete(one)
          }
          return after
        })
      },
      set: (codes) => {
        last.current = null
        setChosen(new Set(codes))
      },
    }),
    [],
  )
  return { selected, ...verbs }
}
