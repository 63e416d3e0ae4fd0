import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The languages of the interface. */
export const LANGUAGES = ['en', 'zh'] as const

export type Language = (typeof LANGUAGES)[number]

/** What a document, or a part of it, says of its language. */
export const tagOf = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

/** The language that a browser's preferences come closest to; English if none does. */
export const preferredLanguage = (preferences: readonly string[]): Language =>
  preferences.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => tag === 'zh' || tag === 'en') === 'zh'
    ? 'zh'
    : 'en'

/** Makes the texts ready; must end before the first page is drawn. */
export const startTranslations = async (language: Language): Promise<void> => {
  await i18next.use(initReactI18next).init({
    resources: { en: { translation: en }, zh: { translation: zh } },
    lng: language,
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
  })
}

/** Changes the language of every text and of the document. */
export const showLanguage = async (language: Language): Promise<void> => {
  document.documentElement.lang = tagOf(language)
  await i18next.changeLanguage(language)
}
