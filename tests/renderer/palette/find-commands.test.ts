import { describe, expect, test } from 'vitest'
import { findCommands, searchable } from '../../../renderer/palette/find-commands.ts'
import type { Command } from '../../../renderer/stores/commands.ts'

const run = (): undefined => undefined
const occupation = (code: string, en: string, zh: string): Command => ({
  ...{ id: code, group: 'occupations', label: en, about: code, keywords: `${en} ${zh}`, run },
})
const commands: Command[] = [
  occupation('43-4040', 'Credit Authorizers, Checkers, and Clerks', '信用授权员'),
  occupation('13-2040', 'Credit Analysts', '信贷分析师'),
  occupation('15-2030', 'Operations Research Analysts', '运筹分析师'),
  { id: 'undo', group: 'actions', label: 'Undo', when: false, run },
  { id: 'compare', group: 'actions', label: 'Compare', keywords: 'credit', run },
]
const found = (query: string): string[] =>
  findCommands(searchable(commands), query).flatMap((group) => group.commands.map(({ id }) => id))

describe('the palette finds', () => {
  test('an occupation by the beginnings of its words, in any order', () => {
    expect(found('anal cred')).toEqual(['13-2040'])
    expect(found('research')).toEqual(['15-2030'])
  })

  test('an occupation by its code, and by its title in the other language', () => {
    expect(found('13-2040')).toEqual(['13-2040'])
    expect(found('分析师')).toEqual(['13-2040', '15-2030'])
  })

  test('what is called so before what only has to do with it', () => {
    expect(found('credit').at(-1)).toBe('compare')
  })

  test('nothing that cannot be done now, and nothing for a word that is nowhere', () => {
    expect(found('undo')).toEqual([])
    expect(found('credit zebra')).toEqual([])
  })

  test('actions and pages alone as long as nothing is asked for', () => {
    expect(found('')).toEqual(['compare'])
  })

  test('one of ten thousand commands in a few milliseconds', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => occupation(String(i), `Occupation ${i}`, `职业${i}`))
    const all = searchable(many)
    const began = performance.now()
    expect(findCommands(all, '9876')[0].commands[0].id).toBe('9876')
    expect(performance.now() - began).toBeLessThan(200)
  })
})
