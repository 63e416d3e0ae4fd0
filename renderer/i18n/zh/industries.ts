import type { Messages } from '../en.ts'

export const industries: Messages['industries'] = {}
