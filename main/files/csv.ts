type Cell = string | number

const quoted = (cell: Cell): string => {
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A CSV text (RFC 4180, LF) with a heading line; numbers in full precision. */
export const csv = (heading: readonly string[], rows: Iterable<readonly Cell[]>): string => {
  const lines = [heading.map(quoted).join(',')]
  for (const row of rows) lines.push(row.map(quoted).join(','))
  return `${lines.join('\n')}\n`
}
