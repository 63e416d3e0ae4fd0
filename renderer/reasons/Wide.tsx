import { useElementSize } from '@mantine/hooks'
import type { ReactElement } from 'react'

/** A drawing as wide as the panel. */
export const Wide = ({ children }: { children: (width: number) => ReactElement }) => {
  const { ref, width } = useElementSize()
  return <div ref={ref}>{width > 0 && children(width)}</div>
}
