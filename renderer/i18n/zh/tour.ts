import type { Messages } from '../en.ts'

export const tour: Messages['tour'] = {}
