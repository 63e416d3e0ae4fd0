/**
 * The equations of del Rio-Chanona et al. (2021), section 4, written out densely and naively as a reference
 * that shares no code with the engines.
 */
export interface PublishedRun {
  employment: number[][]
  unemployment: number[][]
  vacancies: number[][]
}

export const publishedEquations = (
  matrix: number[][],
  start: number[],
  rates: { du: number; dv: number; gamma: number },
  demandAt: (t: number) => number[],
  steps: number,
): PublishedRun => {
  const n = start.length
  const { du, dv, gamma } = rates
  let e = [...start]
  let u = start.map((x) => du * x)
  let v = start.map((x) => dv * x)
  const out: PublishedRun = { employment: [e], unemployment: [u], vacancies: [v] }
  for (let t = 1; t <= steps; t++) {
    const d = demandAt(t)
    const separated = e.map((x, i) => du * x + (1 - du) * Math.min(x, gamma * Math.max(0, x + v[i] - d[i])))
    const opened = e.map((x, i) => dv * x + (1 - dv) * Math.min(x, gamma * Math.max(0, d[i] - x - v[i])))
    const s = matrix.map((row, i) => {
      const total = row.reduce((sum, a, j) => sum + a * v[j], 0)
      return row.map((a, j) => (u[i] * a * v[j]) / total)
    })
    const received = Array.from({ length: n }, (_, j) => s.reduce((sum, row) => sum + row[j], 0))
    const f = s.map((row) =>
      row.map((x, j) => (x === 0 ? 0 : (x * v[j] * (1 - Math.exp(-received[j] / v[j]))) / received[j])),
    )
    const hiredIn = Array.from({ length: n }, (_, j) => f.reduce((sum, row) => sum + row[j], 0))
    const hiredFrom = f.map((row) => row.reduce((sum, x) => sum + x, 0))
    e = e.map((x, i) => x - separated[i] + hiredIn[i])
    u = u.map((x, i) => x + separated[i] - hiredFrom[i])
    v = v.map((x, i) => Math.max(1e-15, x + opened[i] - hiredIn[i]))
    out.employment.push(e)
    out.unemployment.push(u)
    out.vacancies.push(v)
  }
  return out
}
