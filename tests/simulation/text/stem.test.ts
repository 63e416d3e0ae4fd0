import { expect, it } from 'vitest'
import { wordStem } from '../../../simulation/text/stem.ts'

it('forms of a word share their stem', () => {
  for (const family of [['manage', 'manages', 'manager', 'management'], ['install', 'installs', 'installing', 'installation']]) {
    expect(new Set(family.map(wordStem)).size, family.join()).toBe(1)
  }
})

it('leaves short words as they are', () => {
  expect(['bus', 'ore', 'bed'].map(wordStem)).toEqual(['bus', 'ore', 'bed'])
})
