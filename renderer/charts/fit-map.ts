import type { MapLayout } from '../results/map-layout.ts'

const MARGIN = 14

/** A layout as large as fits into a drawing, in its middle. */
export const fitMap = ({ x, y, radius }: MapLayout, width: number, height: number): MapLayout => {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let n = 0; n < x.length; n++) {
    left = Math.min(left, x[n] - radius[n])
    right = Math.max(right, x[n] + radius[n])
    top = Math.min(top, y[n] - radius[n])
    bottom = Math.max(bottom, y[n] + radius[n])
  }
  const scale = Math.min((width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top))
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  return {
    x: x.map((value) => width / 2 + (value - middleX) * scale),
    y: y.map((value) => height / 2 + (value - middleY) * scale),
    radius: radius.map((value) => value * scale),
  }
}
