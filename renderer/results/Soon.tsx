import { useEffect, useState, type ReactNode } from 'react'

/** About as high as a chart, so that what stands below does not jump. */
const ROOM = 420

/** What comes once the first things on the page have been drawn, so that these need not wait for it. */
export const Soon = ({ children }: { children: ReactNode }) => {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => setIsDue(true))))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [])
  return isDue ? children : <div style={{ minHeight: ROOM }} />
}
