import type { SVGProps } from 'react'
import { colour } from './palette.ts'

/** Text with a rim of the surface's colour, so that it can be read on top of marks. */
export const HaloText = (props: SVGProps<SVGTextElement>) => (
  <text fill={colour('ink')} stroke={colour('surface')} strokeWidth={3} paintOrder="stroke" {...props} />
)
