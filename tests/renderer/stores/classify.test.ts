import { beforeEach, expect, test } from 'vitest'
import { useClassify } from '../../../renderer/stores/classify.ts'

const box = () => useClassify.getState()

beforeEach(() => useClassify.setState({ text: '', filled: null, replaced: null }))

test('a sample does not cost the reader the text that it replaces, however many samples follow', () => {
  box().write('My own words.')
  box().fill('First sample.')
  box().fill('Second sample.')
  expect(box().text).toBe('Second sample.')
  box().putBack()
  expect(box().text).toBe('My own words.')
  expect(box().replaced).toBeNull()
})

test('a sample that was worked on counts as the reader’s own', () => {
  box().fill('First sample.')
  box().write('First sample, and more.')
  box().fill('Second sample.')
  expect(box().replaced).toBe('First sample, and more.')
})

test('there is nothing to put back where the box was empty', () => {
  box().fill('First sample.')
  expect(box().replaced).toBeNull()
})
