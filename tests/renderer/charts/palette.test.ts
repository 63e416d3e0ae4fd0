import { describe, expect, test } from 'vitest'
import { palette } from '../../../renderer/charts/palette.ts'

type Triple = [number, number, number]

const linear = (hex: string): Triple => {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const dot = (row: Triple, colour: Triple): number => row[0] * colour[0] + row[1] * colour[1] + row[2] * colour[2]

/** Full loss of one kind of cone (Machado, Oliveira and Fernandes 2009), on linear RGB. */
const VISION: Record<string, Triple[]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

const lab = (colour: Triple): Triple => {
  const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const x = f(dot([0.4124, 0.3576, 0.1805], colour) / 0.9505)
  const y = f(luminance(colour))
  const z = f(dot([0.0193, 0.1192, 0.9505], colour) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** A colour as it is seen with a kind of vision. */
const labOf =
  (vision: string) =>
  (hex: string): Triple => {
    const [r, g, b] = VISION[vision].map((row) => Math.min(1, Math.max(0, dot(row, linear(hex)))))
    return lab([r, g, b])
  }

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each(['light', 'dark'] as const)('the chart colours of the %s theme', (name) => {
  const theme = palette[name]

  test.each([...theme.category, ...theme.diverging])('%s stands out from the surface', (colour) => {
    expect(contrast(colour, theme.surface)).toBeGreaterThanOrEqual(3)
  })

  test('text has the contrast that reading needs', () => {
    expect(contrast(theme.ink, theme.surface)).toBeGreaterThanOrEqual(7)
    expect(contrast(theme.quiet, theme.surface)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(Object.keys(VISION))('can be told apart with %s vision', (vision) => {
    const seen = theme.category.map(labOf(vision))
    seen.forEach((a, i) => seen.slice(i + 1).forEach((b) => expect(distance(a, b)).toBeGreaterThan(15)))
  })

  test.each(Object.keys(VISION))('from loss to gain can be told apart with %s vision', (vision) => {
    const seen = theme.diverging.map(labOf(vision))
    seen.forEach((a, i) => seen.slice(i + 1).forEach((b) => expect(distance(a, b)).toBeGreaterThan(15)))
  })
})
