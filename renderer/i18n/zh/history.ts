import type { Messages } from '../en.ts'

export const history: Messages['history'] = {}
