export const languages = {
  en: 'English',
  zh: '中文',
}
