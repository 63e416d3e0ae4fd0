import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../../../simulation/text/clean/clean.ts'
import { endOf, startOf } from '../../../simulation/text/clean/mapped.ts'
import { sentences, words } from '../../../simulation/text/segment.ts'
import { DUTIES } from './renderings.ts'

/** What job texts are made of, remains of every kind among them. */
const scraps = [
  'Weld frames', 'grind seams', '负责撰写报告', '接待客户', 'Responsibilities', '任职要求', 'Java', '2.5', 'e.g.', 'U.S.', ' ', ' ', '\n', '\n\n', '\r\n', '\t',
  '.', ',', ';', ':', '。', '；', '：', '、', '！', '!', '?', '-', '–', '—', '•', '·', '*', '**', '_', '`', '#', '# ', '|', '|---|', '> ', '\\', '[', '](', ')', '(',
  '1.', '2)', '(3)', '①', '一、', '（二）', 'a)', 'ii.', 'Ⅳ', '【', '】', '<', '>', '<b>', '</b>', '<li>', '</li>', '<br/>', '<p class="x">', '<style>', '</style>', '<!--', '-->',
  '<h2>', '</h2>', '&', '&amp;', '&nbsp;', '&#8226;', '&lt;', '&#x110000;', 'amp;', '{', 'a:b', '}', '\u00AD', '\u200B', '\uFEFF', '\u00A0', '\u3000', '\u0000', '\uD83D', '😀', '✅', 'ﬁ', 'Ｗ', '１',
  '’', '“', 'www.', 'https://', 'a@b.com', '.com', 'â€™', '\uF0B7', '○', '️⃣', 'ｗｗｗ．',
]
const messy = fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }).map((parts) => parts.join(''))

describe('cleaning', () => {
  it('leaves plain text as it is', () => {
    for (const text of [...DUTIES.en, ...DUTIES.zh, 'R&D (2.5 % of 1,000), at 8:30 a.m.\nNext line: “so” it’s — done…']) expect(clean(text).text).toBe(text)
  })

  it('twice changes nothing', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const once = clean(text).text
        expect(clean(once).text).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps every character in its place of the original', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const cleaned = clean(text)
        let reached = 0
        for (let i = 0; i < cleaned.text.length; i++) {
          expect(startOf(cleaned, i)).toBeGreaterThanOrEqual(reached)
          expect(endOf(cleaned, i + 1)).toBeGreaterThanOrEqual(startOf(cleaned, i))
          reached = startOf(cleaned, i)
        }
        expect(endOf(cleaned, cleaned.text.length)).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })

  it('takes out what no reader sees', () => {
    expect(clean('<style>p { margin: 0 }</style><p>R&amp;D&nbsp;<b>lab</b></p><!-- x -->').text.trim()).toBe('R&D lab')
    expect(clean('Write to jobs@example.com, or see https://example.com/a?b=c.').text).toBe('Write to  , or see  .')
    expect(clean('doesnâ€™t donï¿½t').text).toContain("doesn't")
    expect(clean('see [our page](https://example.com) for **all** of `it`').text).toBe('see our page for all of it')
  })
})

describe('any text', () => {
  it('is read without a fault, its sentences and words in order and inside it', () => {
    fc.assert(
      fc.property(messy, (text) => {
        let reached = 0
        for (const sentence of sentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(reached)
          expect(sentence.end).toBeLessThanOrEqual(text.length)
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
          expect(sentence.words.length).toBeGreaterThan(0)
          let word = sentence.start
          for (const { start, end } of sentence.words) {
            expect(start).toBeGreaterThanOrEqual(word)
            expect(end).toBeGreaterThan(start)
            word = start
          }
          expect(word).toBeLessThan(sentence.end)
          reached = sentence.end
        }
        words(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('is read in time that grows with its length, whatever it repeats', () => {
    for (const scrap of [...scraps, 'a', 'A ', 'x\n', '在\n', 'a;', 'Ab:', '(1) ', 'word and\n', 'Duties: ', '岗位职责：']) {
      const text = scrap.repeat(Math.ceil(50_000 / scrap.length))
      const begin = performance.now()
      sentences(text)
      // A quadratic search would take minutes.
      expect(performance.now() - begin, JSON.stringify(scrap)).toBeLessThan(10_000)
    }
  })
})
