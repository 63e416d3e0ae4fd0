const IS_APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

const NAMES: Partial<Record<string, string>> = IS_APPLE
  ? { mod: '⌘', shift: '⇧', alt: '⌥' }
  : { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' }

/** The names of a shortcut's keys on this computer, as Ctrl and Z for `mod+Z`. */
export const keyNames = (keys: string): string[] => keys.split('+').map((key) => NAMES[key] ?? key)
