import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'

/** The themes that can be chosen, with their names' keys. */
export const THEMES = [
  { value: 'light', label: 'app.themeLight', Icon: IconSun },
  { value: 'dark', label: 'app.themeDark', Icon: IconMoon },
  { value: 'auto', label: 'app.themeAuto', Icon: IconDeviceDesktop },
] as const
