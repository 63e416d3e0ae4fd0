import type { Messages } from '../en.ts'

export const languages: Messages['languages'] = {
  en: 'English',
  zh: '中文',
}
