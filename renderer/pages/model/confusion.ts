/** Each count of a confusion matrix as a share of its row; zero in a row without counts. */
export const rowShares = (matrix: readonly (readonly number[])[]): number[][] =>
  matrix.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0)
    return row.map((count) => (total === 0 ? 0 : count / total))
  })
