import { describe, expect, test } from 'vitest'
import { foldedParts } from '../../../renderer/charts/folded-parts.ts'

const source = (text: string) => ({ text, address: `/data/${text}` })
const made = { text: 'run 1, seed 1', address: null }

describe('a source line that is read at a glance', () => {
  test('few sources all stand there', () => {
    const parts = [source('employment'), source('mobility'), source('exposure'), made]
    expect(foldedParts(parts)).toEqual({ head: parts, folded: [], tail: [] })
  })

  test('of many, the first stays, and the last with what made the figures; none is lost', () => {
    const parts = [...['employment', 'mobility', 'zones', 'entry', 'exposure'].map(source), made]
    const { head, folded, tail } = foldedParts(parts)
    expect(head).toEqual([source('employment')])
    expect(tail).toEqual([source('exposure'), made])
    expect([...head, ...folded, ...tail]).toEqual(parts)
  })
})
