import type { Messages } from '../en.ts'

export const occupations: Messages['occupations'] = {}
