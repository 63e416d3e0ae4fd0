import type { Messages } from '../en.ts'

export const palette: Messages['palette'] = {}
