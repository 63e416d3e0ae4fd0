/** What columns of descriptions are called, likeliest first. */
const NAMES = [
  /^(job[ _-]?)?(description|duties)$/i,
  /^(text|texts|duties|tasks|responsibilities)$/i,
  /^(岗位职责|工作职责|职位描述|岗位描述|工作内容|职责|描述|文本)$/,
  /description|duties|responsibilit|tasks|text|职责|描述|工作内容|文本/i,
]

/**
 * The column that most likely has the descriptions: one that is called so, else that with the longest texts.
 * @param lengths the mean length of each column's texts
 */
export const likelyColumn = (columns: readonly string[], lengths: readonly number[]): string => {
  for (const name of NAMES) {
    const fitting = columns.filter((column) => name.test(column.trim()))
    const longest = fitting.toSorted((a, b) => lengths[columns.indexOf(b)] - lengths[columns.indexOf(a)]).at(0)
    if (longest !== undefined) return longest
  }
  return columns[lengths.indexOf(Math.max(...lengths))]
}
