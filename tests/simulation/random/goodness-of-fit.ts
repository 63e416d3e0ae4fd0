/** Probabilities of the whole numbers from `first` on. */
export interface Distribution {
  first: number
  probabilities: Float64Array
}

/**
 * A unimodal distribution on lowest … highest from the ratios P(k + 1)/P(k): built outwards from the mode as
 * far as the probabilities matter, then normalised. Needs no factorials, so it is independent of the
 * samplers.
 */
export const fromRatios = (
  lowest: number,
  highest: number,
  mode: number,
  ratio: (k: number) => number,
): Distribution => {
  const below: number[] = []
  const above: number[] = [1]
  for (let k = mode - 1, value = 1; k >= lowest && value > 1e-25; k -= 1) below.push((value /= ratio(k)))
  for (let k = mode, value = 1; k < highest && value > 1e-25; k += 1) above.push((value *= ratio(k)))
  const relative = [...below.reverse(), ...above]
  const total = relative.reduce((sum, value) => sum + value, 0)
  return { first: mode - below.length, probabilities: Float64Array.from(relative, (value) => value / total) }
}

export const binomialDistribution = (trials: number, p: number): Distribution =>
  fromRatios(
    0,
    trials,
    Math.min(trials, Math.floor((trials + 1) * p)),
    (k) => ((trials - k) / (k + 1)) * (p / (1 - p)),
  )

export const hypergeometricDistribution = (marked: number, others: number, drawn: number): Distribution => {
  const lowest = Math.max(0, drawn - others)
  const highest = Math.min(marked, drawn)
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (marked + others + 2))
  return fromRatios(
    lowest,
    highest,
    Math.min(highest, Math.max(lowest, mode)),
    (k) => ((marked - k) / (k + 1)) * ((drawn - k) / (others - drawn + k + 1)),
  )
}

/**
 * Q(a, x), the upper regularised incomplete gamma function, by series or continued fraction (DLMF 8.7.1,
 * 8.9.2).
 */
const upperGamma = (a: number, x: number, logGammaA: number): number => {
  if (x <= 0) return 1
  const factor = Math.exp(a * Math.log(x) - x - logGammaA)
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; term > sum * 1e-16; n += 1) sum += term *= x / (a + n)
    return 1 - factor * sum
  }
  let c = 1e300
  let d = 1 / (x + 1 - a)
  let h = d
  for (let n = 1; n < 10_000; n += 1) {
    const numerator = n * (a - n)
    const b = x + 2 * n + 1 - a
    d = 1 / (numerator * d + b)
    c = b + numerator / c
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return factor * h
}

/** ln Γ(n/2) for whole n, by the recursion of Γ. */
const logGammaOfHalf = (n: number): number => {
  let value = n % 2 === 0 ? 0 : Math.log(Math.PI) / 2
  for (let x = n % 2 === 0 ? 1 : 0.5; x < n / 2; x += 1) value += Math.log(x)
  return value
}

/**
 * Pearson's chi-square test of counts against expectations, neighbouring cells pooled to 5 expected: the
 * p-value.
 */
export const chiSquareTest = (observed: ArrayLike<number>, expected: ArrayLike<number>): number => {
  const cells: { observed: number; expected: number }[] = []
  let cell = { observed: 0, expected: 0 }
  for (let i = 0; i < expected.length; i += 1) {
    cell.observed += observed[i]
    cell.expected += expected[i]
    if (cell.expected >= 5) {
      cells.push(cell)
      cell = { observed: 0, expected: 0 }
    }
  }
  const last = cells.at(-1)
  if (last === undefined) throw new Error('Too few draws for a chi-square test.')
  last.observed += cell.observed
  last.expected += cell.expected
  if (cells.length === 1) return 1
  const statistic = cells.reduce((sum, cell) => sum + (cell.observed - cell.expected) ** 2 / cell.expected, 0)
  const freedom = cells.length - 1
  return upperGamma(freedom / 2, statistic / 2, logGammaOfHalf(freedom))
}

/** The p-value of so many draws against a distribution; 0 where a value came that it does not know. */
export const goodnessOfFit = (
  draw: () => number,
  draws: number,
  { first, probabilities }: Distribution,
): number => {
  const observed = new Float64Array(probabilities.length)
  for (let i = 0; i < draws; i += 1) {
    const cell = draw() - first
    if (!(cell in observed)) return 0
    observed[cell] += 1
  }
  return chiSquareTest(
    observed,
    probabilities.map((probability) => probability * draws),
  )
}

/** Mean and variance of so many draws, and how many standard errors each is from the expected one. */
export const momentErrors = (
  draw: () => number,
  draws: number,
  mean: number,
  variance: number,
): { mean: number; variance: number } => {
  let sum = 0
  let squares = 0
  for (let i = 0; i < draws; i += 1) {
    const difference = draw() - mean
    sum += difference
    squares += difference * difference
  }
  return {
    mean: sum / Math.sqrt(draws * variance),
    // Near-normal draws: the variance of a square is twice the variance squared.
    variance: (squares / draws - variance) / (variance * Math.sqrt(2 / draws)),
  }
}

export const correlation = (x: ArrayLike<number>, y: ArrayLike<number>): number => {
  const n = x.length
  const mean = (values: ArrayLike<number>): number =>
    Array.from(values).reduce((sum, value) => sum + value, 0) / n
  const meanX = mean(x)
  const meanY = mean(y)
  let xx = 0
  let yy = 0
  let xy = 0
  for (let i = 0; i < n; i += 1) {
    xx += (x[i] - meanX) ** 2
    yy += (y[i] - meanY) ** 2
    xy += (x[i] - meanX) * (y[i] - meanY)
  }
  return xy / Math.sqrt(xx * yy)
}
