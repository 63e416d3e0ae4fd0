/** Colours of one theme's charts: surface, text, lines, and the categories in the order of their use. */
export interface ChartColours {
  surface: string
  ink: string
  quiet: string
  grid: string
  axis: string
  /** Distinguishable with any colour vision: hue and lightness alternate (after Okabe and Ito 2008). */
  category: readonly [string, string, string, string, string, string]
  /** From great loss over no change to great gain. */
  diverging: readonly [string, string, string, string, string]
}

/** Every colour has a contrast of at least 3:1 against its surface (WCAG 2.2, 1.4.11). */
export const palette: { light: ChartColours; dark: ChartColours } = {
  light: {
    surface: '#ffffff',
    ink: '#1c2733',
    quiet: '#566370',
    grid: '#e4e7ea',
    axis: '#98a2ac',
    category: ['#0e547f', '#e8590c', '#2a9ad3', '#0c845a', '#bb7697', '#7d1d12'],
    diverging: ['#9c3000', '#d9702c', '#8b949c', '#4596c8', '#0b4a72'],
  },
  dark: {
    surface: '#1b2026',
    ink: '#e6eaee',
    quiet: '#a3adb8',
    grid: '#313840',
    axis: '#66717c',
    category: ['#58a2da', '#ed6f2a', '#b9e0f5', '#3fd39a', '#b0558f', '#f0df6a'],
    diverging: ['#ffa463', '#c56a2b', '#77818b', '#4f8fbd', '#a8dafc'],
  },
}

type Name = 'surface' | 'ink' | 'quiet' | 'grid' | 'axis'

/** The CSS variable that holds a colour of the current theme. */
export const colour = (name: Name): string => `var(--chart-${name})`

/** The CSS variable of the category at a position; after the sixth they begin anew. */
export const categoryColour = (position: number): string =>
  `var(--chart-category-${position % palette.light.category.length})`

/** The CSS variable of a place between great loss (0), no change (2) and great gain (4). */
export const divergingColour = (place: number): string => `var(--chart-diverging-${place})`

/** A theme's chart colours as CSS variables. */
export const chartVariables = ({ category, diverging, ...named }: ChartColours): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(named).map(([name, value]): [string, string] => [`--chart-${name}`, value]),
    ...diverging.map((value, place): [string, string] => [`--chart-diverging-${place}`, value]),
    ...category.map((value, position): [string, string] => [`--chart-category-${position}`, value]),
  ])
