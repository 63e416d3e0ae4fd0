import type { Messages } from '../en.ts'

export const preview: Messages['preview'] = {}
