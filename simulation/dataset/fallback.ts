/**
 * Gives every unknown cell of a column the mean of the known ones, weighted by employment; the plain mean where
 * nobody is employed in them.
 *
 * @param values row-major occupations × columns, changed in place
 * @param known 1 for each cell that is known
 * @param employment people by occupation
 */
export const fillUnknown = (values: Float64Array, known: Uint8Array, employment: Float64Array): void => {
  const width = values.length / employment.length
  for (let column = 0; column < width; column++) {
    let weighted = 0
    let people = 0
    let plain = 0
    let count = 0
    for (let row = 0; row < employment.length; row++) {
      const cell = row * width + column
      if (known[cell] === 0) continue
      weighted += employment[row] * values[cell]
      people += employment[row]
      plain += values[cell]
      count += 1
    }
    const mean = people > 0 ? weighted / people : plain / count
    for (let row = 0; row < employment.length; row++) {
      if (known[row * width + column] === 0) values[row * width + column] = mean
    }
  }
}
