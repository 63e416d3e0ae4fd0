import { createTheme, Loader, Modal, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'
import { chartVariables, palette } from './charts/palette.ts'

/** Latin in Inter, which is bundled; Chinese in what the system has. */
export const FONT_STACK =
  [
  '"Inter Variable"',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  'system-ui',
  'sans-serif',
].join(', ')

const lake: MantineColorsTuple = [
  '#eaf5fb',
  '#d3e7f3',
  '#a6cfe6',
  '#76b5d9',
  '#4f9fce',
  '#2f8bc0',
  '#1a75a8',
  '#0b5c8a',
  '#074a71',
  '#033857',
]

const slate: MantineColorsTuple = [
  '#e6eaee',
  '#c3cbd3',
  '#a3adb8',
  '#84909c',
  '#4a545e',
  '#39424b',
  '#272e35',
  '#1b2026',
  '#14181d',
  '#0e1115',
]

/** The look of the interface. */
export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 6 },
  colors: { lake, dark: slate },
  fontFamily: FONT_STACK,
  headings: { fontFamily: FONT_STACK, fontWeight: '650' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    // Named for who cannot see it turn, it needs a role that may have a name.
    Loader: Loader.extend({ defaultProps: { role: 'status' } }),
    // Locking the page's scroll would need a style element of its own, which the content policy forbids.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true } }),
  },
})

/** The colours of surfaces and charts in both themes. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...chartVariables(palette.light),
    '--page': '#f6f7f8',
    '--surface': palette.light.surface,
    '--line': '#dfe3e7',
    '--mantine-color-text': palette.light.ink,
    '--mantine-color-dimmed': palette.light.quiet,
    '--mantine-color-placeholder': '#6b7682',
    '--mantine-color-error': '#c92a2a',
  },
  dark: {
    ...chartVariables(palette.dark),
    '--page': '#14181d',
    '--surface': palette.dark.surface,
    '--line': '#313840',
    '--mantine-color-text': palette.dark.ink,
    '--mantine-color-dimmed': palette.dark.quiet,
    '--mantine-color-placeholder': '#95a1ad',
    '--mantine-color-error': '#ff8787',
  },
})
