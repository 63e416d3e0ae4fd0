import { create } from 'zustand'
import { call } from '../client.ts'
import { preferredLanguage, showLanguage, type Language } from '../i18n/i18n.ts'
import type { Settings } from '../../main/contract.ts'

interface SettingsStore extends Settings {
  /** The language shown: the chosen one, or the browser's. */
  shown: Language
  load: () => Promise<void>
  choose: (change: Partial<Settings>) => Promise<void>
}

const shownOf = (language: Language | null): Language => language ?? preferredLanguage(navigator.languages)

/** Language, theme, the analyst's name and how far the tour is, kept by the application. */
export const useSettings = create<SettingsStore>((set) => {
  const show = async (settings: Settings): Promise<void> => {
    const shown = shownOf(settings.language)
    await showLanguage(shown)
    set({ ...settings, shown })
  }
  return {
    language: null,
    theme: 'auto',
    analyst: '',
    tour: null,
    shown: shownOf(null),
    load: async () => show(await call('settings.get', {})),
    choose: async (change) => show(await call('settings.set', change)),
  }
})
