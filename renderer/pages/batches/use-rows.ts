import { useEffect, useState } from 'react'
import type { BatchRow, RowOrder } from '../../../main/contract.ts'
import { call } from '../../client.ts'

/** Which part of a batch's rows is looked at. */
export interface RowPage {
  offset: number
  limit: number
  order: RowOrder
  onlyBad: boolean
}

/**
 * A page of a batch's rows; null until they are here.
 * @param version fetches them anew when it changes
 */
export const useRows = (
  id: number,
  { offset, limit, order, onlyBad }: RowPage,
  version: string,
): { rows: BatchRow[] | null; error: unknown } => {
  const [state, setState] = useState<{ rows: BatchRow[] | null; error: unknown }>({ rows: null, error: null })
  useEffect(() => {
    let isWanted = true
    call('batches.get', { id, offset, limit, order, onlyBad }).then(
      ({ rows }) => {
        if (isWanted) setState({ rows, error: null })
      },
      (error: unknown) => {
        if (isWanted) setState((before) => ({ ...before, error }))
      },
    )
    return () => {
      isWanted = false
    }
  }, [id, offset, limit, order, onlyBad, version])
  return state
}
