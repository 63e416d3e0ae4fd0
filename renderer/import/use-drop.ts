import { useState, type DragEvent } from 'react'

/** What makes an element take files that are dropped on it; `data-over` says that some hover there. */
export const useDrop = (take: (dropped: DataTransfer) => void) => {
  const [over, setOver] = useState(false)
  return {
    'data-over': over || undefined,
    onDragOver: (event: DragEvent): void => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (): void => setOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer)
    },
  }
}
