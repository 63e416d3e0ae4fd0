import { describe, expect, test } from 'vitest'
import { advance, back, begin, forward } from '../../../renderer/stores/history.ts'

describe('undo and redo', () => {
  const edited = advance(advance(begin(0), 1, false), 2, false)

  test('go back one change at a time and forward again', () => {
    expect(back(edited).present).toBe(1)
    expect(back(back(edited)).present).toBe(0)
    expect(forward(back(edited)).present).toBe(2)
  })

  test('stop at the ends', () => {
    expect(back(begin(0))).toEqual(begin(0))
    expect(forward(edited)).toBe(edited)
  })

  test('letters of one word are one change', () => {
    expect(back(advance(edited, 3, true)).present).toBe(1)
  })

  test('a new change after an undo drops what was undone', () => {
    const changed = advance(back(edited), 9, false)
    expect(forward(changed).present).toBe(9)
    expect(back(changed).present).toBe(1)
  })
})
