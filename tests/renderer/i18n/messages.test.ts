import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isEvent, isMethod } from '../../../main/contract.ts'
import { en } from '../../../renderer/i18n/en.ts'
import { zh } from '../../../renderer/i18n/zh.ts'

interface Tree {
  [key: string]: string | Tree
}

const leaves = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  )

const renderer = join(import.meta.dirname, '../../../renderer')
const source = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/i18n.(en|zh)\b/.test(name))
  .map((name) => readFileSync(join(renderer, name), 'utf8'))
  .join('\n')

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}|<\/?\w+>/g) ?? []).sort()

describe('texts of the interface', () => {
  const english = new Map(leaves(en))
  const chinese = new Map(leaves(zh))

  test('both languages have the same keys', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('every text says something, with the same parts, in both languages', () => {
    for (const [key, text] of english) {
      const translated = chinese.get(key) ?? ''
      expect(text.trim(), key).not.toBe('')
      expect(translated.trim(), key).not.toBe('')
      expect(placeholders(translated), key).toEqual(placeholders(text))
    }
  })

  test('every text is used', () => {
    // A key stands in quotes, or a template says how it begins and ends around what is filled in.
    const templates = [...source.matchAll(/`([a-z]+\.[\w.]*\$\{[^}]+\}[\w.]*)`/g)].map(
      ([, template]) => new RegExp(`^${template.replaceAll('.', '\\.').replace(/\$\{[^}]+\}/, '[\\w-]+')}$`),
    )
    const unused = [...english.keys()].filter(
      (key) =>
        !source.includes(`'${key}'`) &&
        !source.includes(`"${key}"`) &&
        !templates.some((template) => template.test(key)),
    )
    expect(unused).toEqual([])
  })

  test('every text that is asked for is there', () => {
    const parts = Object.keys(en).join('|')
    const asked = [...source.matchAll(new RegExp(`['"]((?:${parts})\\.[A-Za-z][\\w.-]*)['"]`, 'g'))].map(([, key]) => key)
    const missing = asked.filter((key) => !english.has(key) && !isMethod(key) && !isEvent(key) && !/\.(tsx?|css|csv)$/.test(key))
    expect([...new Set(missing)]).toEqual([])
  })

  test('a text with a place for a value is never shown without one', () => {
    const bare = [...english].filter(([key, text]) => text.includes('{{') && source.includes(`t('${key}')`))
    expect(bare.map(([key]) => key)).toEqual([])
  })

  test('every file of texts is a part of both languages', () => {
    for (const language of ['en', 'zh']) {
      const files = readdirSync(join(renderer, 'i18n', language)).map((name) => name.replace('.ts', ''))
      expect(files.sort()).toEqual(Object.keys(en).sort())
    }
  })

  test('a list is not strung together with English commas', () => {
    // Codes in a spoken label, a font stack and a CSV's own commas are no lists of a sentence.
    const lines = source.split('\n').filter((line) => /\.join\('(, |; )'\)/.test(line) && /\bt\(/.test(line))
    expect(lines).toEqual([])
  })

  test('no page has visible English of its own between its tags', () => {
    const text = /^\s*(<\w[^>]*>)?[A-Z][a-z]+( [a-z]+)+[.…]?(<\/\w+>)?$/
    const lines = source.split('\n').filter((line) => text.test(line))
    expect(lines).toEqual([])
  })
})
