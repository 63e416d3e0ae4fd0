import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

const workshift = (args: string[], input = '') => {
  const result = spawnSync(process.execPath, [join(root, 'main', 'cli', 'cli.ts'), ...args], {
    ...{ cwd: root, encoding: 'utf8', input },
    env: { ...process.env, WORKSHIFT_HOME: folder },
  })
  return { status: result.status, out: result.stdout, err: result.stderr }
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-train-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sentencesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, '..', 'helpers', 'articles', `${name}.txt`), 'utf8').trim().split('\n')

const ARTICLES = [
  { label: '自然语言处理', sentences: sentencesOf('language') },
  { label: '计算机视觉', sentences: sentencesOf('vision') },
]
const CLASSES = ARTICLES.map(({ label }) => label).sort()
/** Two of seven sentences are kept back. */
const isKeptBack = (_: string, k: number): boolean => k % 7 >= 5

describe('workshift train', () => {
  test('tells a Chinese article on language processing from one on computer vision', () => {
    const table = join(folder, 'sentences.csv')
    const rows = ARTICLES.flatMap(({ label, sentences }) =>
      sentences.filter((text, k) => !isKeptBack(text, k)).map((text) => `${text},${label}`),
    )
    writeFileSync(table, ['句子,主题', ...rows].join('\n'))
    const model = join(folder, 'articles')
    const trained = workshift(['train', '--input', table, '--text', '句子', '--label', '主题', '--out', model])
    expect(trained.err).toMatch(/^epoch 1\/30 {2}loss \d/)
    expect(trained.status).toBe(0)
    expect(JSON.parse(trained.out)).toMatchObject({
      ...{ kind: 'classes', classes: CLASSES, before: null, published: null },
      heldOut: { baseline: { accuracy: expect.any(Number) } },
    })

    const others = ARTICLES.flatMap(({ label, sentences }) => sentences.filter(isKeptBack).map((text) => ({ text, label })))
    const file = join(folder, 'others.csv')
    writeFileSync(file, ['text,label', ...others.map(({ text, label }) => `${text},${label}`)].join('\n'))
    const { out } = workshift(['classify', '--model', model, '--input', file, '--column', 'text', '--format', 'csv'])
    const read: Record<string, string>[] = parse(out, { columns: true })
    expect(Object.keys(read[0])).toEqual(['text', 'label', 'workshift_label', ...CLASSES])
    const hits = read.filter((row) => row.label === row.workshift_label).length
    expect(hits / others.length).toBeGreaterThanOrEqual(0.85)

    for (const { label, sentences } of ARTICLES) {
      const document = JSON.parse(workshift(['classify', '--model', model], sentences.filter(isKeptBack).join('')).out)
      expect(document).toMatchObject({ language: 'zh', label })
      expect(document.classes[label]).toBeGreaterThan(0.7)
      expect(document.sentences).toHaveLength(10)
      const [{ text, start, end, classes, tokens }] = document.sentences
      expect(end - start).toBe(text.length)
      expect(Object.values<number>(classes).reduce((a, b) => a + b, 0)).toBeCloseTo(1)
      expect(tokens.length).toBeGreaterThan(3)
    }
  })

  test('gives the same model for the same seed', () => {
    const table = join(folder, 'small.csv')
    const row = (verb: string, k: number, label: string): string => `${verb} ${['walls', 'pipes', 'letters', 'accounts', 'roofs'][k % 5]} no ${k},${label}`
    const rows = Array.from({ length: 30 }, (_, k) => (k % 2 === 0 ? row('Paint the', k, 'a') : row('Write about', k, 'b')))
    writeFileSync(table, ['text,label', ...rows].join('\n'))
    const weightsOf = (out: string, seed: string): Buffer => {
      const given = ['--input', table, '--text', 'text', '--label', 'label', '--epochs', '2']
      expect(workshift(['train', ...given, '--out', join(folder, out), '--seed', seed]).status).toBe(0)
      return readFileSync(join(folder, out, 'weights.bin'))
    }
    const first = weightsOf('seed-1', '1')
    expect(weightsOf('seed-1-again', '1').equals(first)).toBe(true)
    expect(weightsOf('seed-2', '2').equals(first)).toBe(false)
  })

  test('says what is wrong with a table, and writes nothing', () => {
    const table = join(folder, 'bad.csv')
    const out = join(folder, 'none')
    const train = (label: string, text = 'text') =>
      workshift(['train', '--input', table, '--text', text, '--label', label, '--out', out])
    writeFileSync(table, `text,one,few\n${Array.from({ length: 12 }, (_, k) => `Paint wall ${k},x,${k < 3 ? 'rare' : 'common'}`).join('\n')}`)
    expect(train('none')).toMatchObject({ status: 1, err: expect.stringMatching(/bad\.csv: has no column "none"; its columns are text, one, few/) })
    expect(train('one').err).toMatch(/name 1 class; two at least/)
    expect(train('few').err).toMatch(/fewer than 5 rows of: rare/)
    expect(workshift(['train', '--input', table]).status).toBe(2)
    expect(existsSync(out)).toBe(false)
    const classified = workshift(['classify', '--model', folder], 'Paint walls.')
    expect(classified).toMatchObject({ status: 1, err: expect.stringMatching(/model\.json is missing/) })
  })
})
