import { expect, it } from 'vitest'
import { buildVocabulary, UNKNOWN, Vocabulary } from '../../../simulation/text/vocabulary.ts'

const vocabulary = new Vocabulary(['maintain', 'equipment', 'machine', 'marine', 'weld', 'sheet', 'steel', 'welding'])
const meant = (typed: string): string | undefined => vocabulary.known.at(vocabulary.id(typed) - 2)

it('a slip of the keys takes the integer of the word that was meant', () => {
  expect(['mantain', 'maaintain', 'maintian', 'mauntain', 'maintein'].map(meant)).toEqual(Array(5).fill('maintain'))
  expect(['equipmnet', 'eqiupment', 'equipent', 'equipmenr'].map(meant)).toEqual(Array(4).fill('equipment'))
})

it('a known word or the relative of one is no slip', () => {
  expect(meant('marine')).toBe('marine')
  expect(meant('welds')).toBe('weld')
})

it('words with another first letter, with digits, far keys, short ones and distant ones stay unknown', () => {
  for (const word of ['naintain', 'ma1ntain', 'wald', 'shoet', 'steal', 'marxne', 'equpmnt', 'zebra']) expect(vocabulary.id(word)).toBe(UNKNOWN)
})

it('of several words that may be meant, it is the commonest', () => {
  const corpus = [['pointing'], ['pointing'], ['pointing'], ['painting'], ['painting']]
  expect(buildVocabulary(corpus, 1).id('ponting')).toBe(2)
  const both = buildVocabulary([...corpus, ['printing'], ['printing'], ['printing'], ['printing']], 1)
  expect(both.known[both.id('pinting') - 2]).toBe('printing')
})
