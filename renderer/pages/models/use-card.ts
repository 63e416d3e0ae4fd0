import { useEffect, useState } from 'react'
import type { OwnCard } from '../../../main/contract.ts'
import { call } from '../../client.ts'

/** What is known of an own model; null until it is here. */
export const useCard = (id: string | null): { card: OwnCard | null; error: unknown } => {
  const [state, setState] = useState<{ card: OwnCard | null; error: unknown }>({ card: null, error: null })
  useEffect(() => {
    if (id === null) return
    let isWanted = true
    call('models.card', { id }).then(
      (card) => {
        if (isWanted) setState({ card, error: null })
      },
      (error: unknown) => {
        if (isWanted) setState({ card: null, error })
      },
    )
    return () => {
      isWanted = false
    }
  }, [id])
  return state
}
