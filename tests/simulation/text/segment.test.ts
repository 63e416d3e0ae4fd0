import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { language, sentences, words } from '../../../simulation/text/segment.ts'
import { wordSpans } from '../../../simulation/text/word-spans.ts'

const read = (text: string): string[] => sentences(text).map((sentence) => sentence.words.map(({ form }) => form).join(' '))
const texts = (text: string): string[] => sentences(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it('end at full stops, in both languages', () => {
    expect(texts('Sort the mail. Carry it to the rooms! Who signs?')).toEqual([
      'Sort the mail.',
      'Carry it to the rooms!',
      'Who signs?',
    ])
    expect(texts('负责撰写报告。接待客户，处理投诉。')).toEqual(['负责撰写报告。', '接待客户，处理投诉。'])
  })

  it('end at line breaks and bullets, whose marks are left out', () => {
    expect(texts('Duties\n- Mix mortar\n2. Lay 12 bricks\r\n• Clean tools • Sweep')).toEqual([
      'Duties',
      'Mix mortar',
      'Lay 12 bricks',
      'Clean tools',
      'Sweep',
    ])
    expect(texts('编写程序；测试软件；\n1、维护系统')).toEqual(['编写程序', '测试软件', '维护系统'])
  })

  it('do not end at abbreviations or decimals', () => {
    expect(texts('Send forms to the U.S. Treasury.')).toHaveLength(1)
    expect(texts('Assist Dr. Miller with 2.5 litres of plaster.')).toHaveLength(1)
    expect(texts('Use tools, e.g. saws, to cut boards.')).toHaveLength(1)
  })

  it('are cut into pieces where they are too long to be read at once, and lose no word', () => {
    const long = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ')
    const pieces = sentences(long)
    expect(pieces.map((piece) => piece.words.length)).toEqual([48, 48, 4])
    expect(pieces.flatMap((piece) => piece.words)).toHaveLength(100)
  })

  it('go on over lines that a fixed width broke, but a list of one thing a line stays a list', () => {
    expect(read('Inspect the kiln and main-\ntain its burners every\nmorning. Log faults.')).toEqual([
      'inspect the kiln and maintain its burners every morning',
      'log faults',
    ])
    expect(read('Repair pumps on-\nsite')).toEqual(['repair pumps on site'])
    expect(read('Mix glaze\nFire the kiln\nPack plates')).toEqual(['mix glaze', 'fire the kiln', 'pack plates'])
    expect(read('Every day:\nmix glaze for the next two days\nfire the kiln\npack plates')).toHaveLength(4)
    expect(read('接待来访客户\n处理客户投诉\n撰写月度报告')).toHaveLength(3)
  })

  it('end at full stops without a space, but not within names, abbreviations or addresses', () => {
    expect(read('Fire the kiln.Pack plates.Sweep the yard.')).toEqual(['fire the kiln', 'pack plates', 'sweep the yard'])
    expect(read('CARRY LUGGAGE IN.GREET GUESTS.')).toEqual(['carry luggage in', 'greet guests'])
    expect(read('Write Node.js code for Dr. Miller, send it to a.b@example.com and see www.example.com/x.y.')).toEqual([
      'write node.js code for dr miller send it to and see',
    ])
  })

  it('end at semicolons between phrases, not between words or in brackets', () => {
    expect(read('Mix glaze; fire the kiln; pack plates')).toHaveLength(3)
    expect(read('Keep tools sharp: saws; planes; chisels')).toHaveLength(1)
    expect(read('Fire two kilns (one by gas; one by wood)')).toHaveLength(1)
  })

  it('without a word are no sentences', () => {
    expect(texts('… --- !!\n\n • ')).toEqual([])
  })

  it('and their words point at the right place of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let reached = 0
        for (const sentence of sentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(reached)
          reached = sentence.end
          for (const { start, end } of sentence.words) {
            expect(start).toBeGreaterThanOrEqual(sentence.start)
            expect(end).toBeLessThanOrEqual(sentence.end)
          }
        }
      }),
    )
  })
})

describe('words', () => {
  it('in Western letters are those of Intl.Segmenter', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    const letters = fc.constantFrom(...Array.from('abXé09 _.,;\'’"-–()/&$\n'))
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        const expected = [...segmenter.segment(text)].filter(({ segment, isWordLike }) => isWordLike && !/^_+$/.test(segment))
        expect(wordSpans(text, 'en').map(({ start }) => start)).toEqual(expected.map(({ index }) => index))
        expect(wordSpans(text, 'en').map(({ end }) => end)).toEqual(expected.map(({ index, segment }) => index + segment.length))
      }),
      { numRuns: 2000 },
    )
  })

  it('are lower-cased, numbers are folded to 0', () => {
    expect(words('Type 250 Letters').map(({ form }) => form)).toEqual(['type', '0', 'letters'])
  })

  it('round-trip to the text by their offsets, in both languages', () => {
    for (const text of ['File invoices, then call the bank.', '会计师编制财务报表并缴纳税款。']) {
      const found = words(text)
      expect(found.length).toBeGreaterThan(4)
      for (const { form, start, end } of found) expect(text.slice(start, end).toLowerCase()).toBe(form)
    }
  })
})

it('a text with more Han characters than Latin words is Chinese', () => {
  expect(language('操作 Excel 制作报表')).toBe('zh')
  expect(language('Interpret 中文 letters for visitors at the front desk')).toBe('en')
  expect(language('')).toBe('en')
})
