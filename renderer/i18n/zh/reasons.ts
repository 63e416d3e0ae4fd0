import type { Messages } from '../en.ts'

export const reasons: Messages['reasons'] = {}
