import { describe, expect, it } from 'vitest'
import { sentences } from '../../../simulation/text/segment.ts'
import { DUTIES, PROSE, RENDERINGS } from './renderings.ts'

/** What is read of a text, headings left out: the words of each sentence. */
const read = (text: string): string[] =>
  sentences(text)
    .filter(({ isHeading }) => !isHeading)
    .map((sentence) => sentence.words.map(({ form }) => form).join(' '))

describe.each(['en', 'zh'] as const)('the same duties (%s) are read from', (language) => {
  const plain = DUTIES[language].flatMap((duty) => read(`${duty}.`))

  it.each([...RENDERINGS, ...PROSE[language]])('%s', (_, render) => {
    expect(read(render(DUTIES[language]))).toEqual(plain)
  })

  it.each([...RENDERINGS, ...PROSE[language]])('%s, and each word is found in the original', (_, render) => {
    const text = render(DUTIES[language])
    let reached = 0
    for (const sentence of sentences(text)) {
      expect(sentence.start).toBeGreaterThanOrEqual(reached)
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
      for (const { start, end } of sentence.words) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(sentence.end)
        reached = end
      }
      reached = sentence.end
    }
  })
})
