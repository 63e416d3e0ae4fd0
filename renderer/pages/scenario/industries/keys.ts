import type { KeyboardEvent } from 'react'

/** What arrow keys go to in a row, from left to right, by its `data-column`. */
const COLUMNS = ['select', 'title', 'startYear', 'durationYears', 'ceiling', 'reset']

const inRow = (row: Element | null, column: string): HTMLElement | null =>
  row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null

const above = (row: Element): Element | null => row.previousElementSibling
const below = (row: Element): Element | null => row.nextElementSibling

/** The next place in the same column that there is, above or below. */
const vertical = (from: HTMLElement, next: (row: Element) => Element | null): HTMLElement | null => {
  for (let row = from.closest('tr'), other = row && next(row); other !== null; other = next(other)) {
    const found = inRow(other, from.dataset.column ?? '')
    if (found !== null) return found
  }
  return null
}

/** The next place in the same row that there is, to the left (−1) or right (1). */
const horizontal = (from: HTMLElement, by: -1 | 1): HTMLElement | null => {
  for (let at = COLUMNS.indexOf(from.dataset.column ?? '') + by; at in COLUMNS; at += by) {
    const found = inRow(from.closest('tr'), COLUMNS[at])
    if (found !== null) return found
  }
  return null
}

/** Whether an arrow key would move the cursor within what is typed and not out of the field. */
const staysInText = (from: HTMLElement, key: string): boolean => {
  if (!(from instanceof HTMLInputElement) || from.type !== 'text') return false
  const { selectionStart, selectionEnd, value } = from
  if (selectionStart === 0 && selectionEnd === value.length) return false
  return key === 'ArrowLeft' ? selectionEnd !== 0 : selectionStart !== value.length
}

/** Where a key leads from a place in the grid; null where it means something else there. */
const placeAfter = (from: HTMLElement, { key, shiftKey }: KeyboardEvent): HTMLElement | null => {
  switch (key) {
    case 'ArrowUp':
      return vertical(from, above)
    case 'ArrowDown':
      return vertical(from, below)
    case 'Enter':
      return from instanceof HTMLInputElement && from.type === 'text' ? vertical(from, shiftKey ? above : below) : null
    case 'ArrowLeft':
    case 'ArrowRight':
      return staysInText(from, key) ? null : horizontal(from, key === 'ArrowLeft' ? -1 : 1)
    default:
      return null
  }
}

/** Moves between the cells of a grid as in a spreadsheet: arrows, Enter and Shift+Enter. */
export const moveByKey = (event: KeyboardEvent): void => {
  const { target } = event
  if (!(target instanceof HTMLElement) || target.dataset.column === undefined) return
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
  const place = placeAfter(target, event)
  if (place === null) return
  event.preventDefault()
  place.focus()
}
