import { describe, expect, test } from 'vitest'
import { weightedPieces } from '../../../renderer/pages/classify/weighted-pieces.ts'

const token = (text: string, weight: number) => ({ text, start: 0, end: 0, weight })

describe('a sentence’s words by their weight', () => {
  test('keep every letter of the sentence, in order', () => {
    const text = 'Writes the letters; writes them again.'
    const tokens = [token('Writes', 0.2), token('letters', -0.1), token('writes', 0.1)]
    const pieces = weightedPieces({ text, tokens })
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    expect(pieces.map(({ strength }) => strength)).toEqual([1, 0, -0.5, 0, 0.5, 0])
  })

  test('are plain where no word matters', () => {
    const pieces = weightedPieces({ text: '搬运货物。', tokens: [token('搬运', 0), token('货物', 0)] })
    expect(pieces.every(({ strength }) => strength === 0)).toBe(true)
  })
})
