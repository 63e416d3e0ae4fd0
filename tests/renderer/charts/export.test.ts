import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { composeSvg, EXPORT_WIDTH } from '../../../renderer/charts/export/compose.ts'
import { toCsv } from '../../../renderer/charts/export/csv.ts'
import { resolveColours } from '../../../renderer/charts/export/resolve.ts'
import { fileNameOf } from '../../../renderer/charts/export/save.ts'
import { clampLines, estimateWidth, fitLine, wrapText } from '../../../renderer/charts/export/text.ts'
import { palette } from '../../../renderer/charts/palette.ts'

const drawing = {
  markup: '<svg width="852" height="100"><rect width="10" height="10"/></svg>',
  width: 852,
  height: 100,
}

describe('a chart exported as SVG', () => {
  const svg = composeSvg(
    drawing,
    {
      title: 'Displaced & “gone” <workers>',
      subtitle: 'Finance first',
      unit: 'Unit: people',
      legend: Array.from({ length: 9 }, (_, n) => ({
        label: `A fairly long name of industry number ${n}`,
        colour: '#0e547f',
        mark: 'line' as const,
      })),
      notes: ['Source: somebody, something. '.repeat(12)],
    },
    estimateWidth,
  )
  const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)<\/text>/g)].map(
    ([, x, y, size, text]) => ({ x: Number(x), y: Number(y), size: Number(size), text }),
  )

  test('carries title, subtitle, unit, legend, drawing and source on white', () => {
    expect(svg).toContain('Displaced &amp; “gone” &lt;workers&gt;')
    expect(svg).toContain(drawing.markup)
    expect(svg).toContain(`<rect width="100%" height="100%" fill="${palette.light.surface}"/>`)
    for (const part of ['Finance first', 'Unit: people', 'number 8', 'Source: somebody']) expect(svg).toContain(part)
  })

  test('shows in its legend that a narrower band lies on a wider one, and what a tick is', () => {
    const marks = (['band', 'core', 'tick'] as const).map((mark) => ({ label: mark, colour: '#566370', mark }))
    const around = { title: 'T', subtitle: 'S', unit: 'U', legend: marks, notes: [] }
    const legend = composeSvg(drawing, around, estimateWidth)
    expect(legend.match(/<rect [^>]*fill-opacity="[\d.]+"\/>/g)).toHaveLength(3)
    expect(legend).toMatch(/<line [^>]*stroke="#566370"/)
  })

  test('is 900 pixels wide, and nothing lies outside it', () => {
    const height = Number(/viewBox="0 0 900 (\d+)"/.exec(svg)?.[1])
    expect(svg).toContain(`width="${EXPORT_WIDTH}"`)
    for (const { x, y, size, text } of texts) {
      expect(x + estimateWidth(text.replaceAll('&amp;', '&'), size)).toBeLessThanOrEqual(EXPORT_WIDTH)
      expect(y).toBeLessThan(height)
    }
  })

  test('no two lines of its text lie on each other', () => {
    const rows = [...new Set(texts.map(({ y }) => y))].sort((a, b) => a - b)
    rows.slice(1).forEach((y, n) => expect(y - rows[n]).toBeGreaterThanOrEqual(15))
  })

  test('has real colours, whatever the theme of the page', () => {
    expect(resolveColours('var(--chart-category-0)')).toBe(palette.light.category[0])
    expect(resolveColours('var(--chart-ink)')).toBe(palette.light.ink)
    expect(resolveColours('none')).toBe('none')
  })
})

describe('a chart exported as CSV', () => {
  const table = {
    columns: [
      { id: 'industry', label: 'Branche' },
      { id: 'people', label: 'Menschen', format: (value: number) => value.toFixed(0) },
    ],
    rows: [
      ['Arts, "Entertainment"', 348003.3821302218],
      ['金融业', 0.1 + 0.2],
    ],
  }

  test('reads back with every digit and its source in each row', () => {
    const rows: unknown = parse(toCsv(table, 'Bureau, 2023; run 3'), { columns: true, bom: true })
    expect(rows).toEqual([
      { industry: 'Arts, "Entertainment"', people: '348003.3821302218', source: 'Bureau, 2023; run 3' },
      { industry: '金融业', people: '0.30000000000000004', source: 'Bureau, 2023; run 3' },
    ])
  })

  test('begins with the byte order mark only where spreadsheets need it', () => {
    expect(toCsv(table, 'x').startsWith('\uFEFF')).toBe(true)
    expect(toCsv({ columns: table.columns, rows: [['Retail', 1]] }, 'x').startsWith('industry')).toBe(true)
  })
})

describe('texts in exports', () => {
  test('Chinese breaks between characters but not before closing punctuation', () => {
    const lines = wrapText('电力、热力、燃气及水生产和供应业。', 60, (text) => estimateWidth(text, 12))
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(line).not.toMatch(/^[，。、]/)
    expect(lines.join('')).toBe('电力、热力、燃气及水生产和供应业。')
  })

  test('English breaks between words', () => {
    expect(wrapText('Real Estate and Rental', 12, (text) => text.length)).toEqual(['Real Estate', 'and Rental'])
  })

  test('a label of one line keeps as many letters as there is room for', () => {
    expect(fitLine('Management of Companies', 40, (text) => text.length)).toBe('Management of Companies')
    expect(fitLine('Management of Companies', 15, (text) => text.length)).toBe('Management of…')
    expect(fitLine('Transportation', 9, (text) => text.length)).toBe('Transpor…')
  })

  test('file names hold nothing that a file system refuses', () => {
    expect(fileNameOf('a/b: "c"?', 'Jobs  in new roles')).toBe('a b c - Jobs in new roles')
  })
})

describe('a label that is too long', () => {
  test('ends in an ellipsis, and never within a bracket', () => {
    expect(clampLines(['Managers, All Other', '(Including', 'Personal'], 2)).toEqual(['Managers, All Other…'])
    expect(clampLines(['政府（不含公立学校、', '医院）'], 1)).toEqual(['政府…'])
    expect(clampLines(['Cooks (all) and,', 'bakers'], 1)).toEqual(['Cooks (all) and…'])
    expect(clampLines(['(A', 'B)'], 1)).toEqual(['(A…'])
  })
})
