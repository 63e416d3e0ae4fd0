import type { Messages } from '../en.ts'

export const robustness: Messages['robustness'] = {}
