import { expect, it } from 'vitest'
import { buildVocabulary, pad, PADDING, UNKNOWN } from '../../../simulation/text/vocabulary.ts'

const corpus = [['sort', 'mail'], ['sort', 'parcels'], ['weigh', 'parcels', 'sort'], ['invoice', 'invoice']]
const vocabulary = buildVocabulary(corpus, 2)

it('holds the words of at least so many sentences, commonest first, after padding and unknown', () => {
  expect(vocabulary.known).toEqual(['sort', 'parcels'])
  expect(vocabulary.size).toBe(4)
  expect(vocabulary.encode(['parcels', 'sort', 'zebra'])).toEqual([3, 2, UNKNOWN])
})

it('an unknown word takes the integer of a known word with its stem', () => {
  expect(vocabulary.id('sorting')).toBe(vocabulary.id('sort'))
  expect(vocabulary.id('parcel')).toBe(vocabulary.id('parcels'))
})

it('a sentence without words is one unknown word', () => {
  expect(vocabulary.encode([])).toEqual([UNKNOWN])
})

it('padding fills or cuts a sequence to its length', () => {
  expect(pad([5, 6], 4)).toEqual([5, 6, PADDING, PADDING])
  expect(pad([5, 6, 7], 2)).toEqual([5, 6])
})
