/** Every page that has an address of its own, with its name. */
export const PAGES = [
  { path: '/', label: 'app.scenarios' },
  { path: '/occupations', label: 'palette.pageOccupations' },
  { path: '/compare', label: 'palette.pageCompare' },
  { path: '/classify', label: 'app.classify' },
  { path: '/classify/batches', label: 'palette.pageBatches' },
  { path: '/classify/corrections', label: 'palette.pageCorrections' },
  { path: '/classify/models', label: 'palette.pageModels' },
  { path: '/model', label: 'palette.pageModel' },
  { path: '/data', label: 'app.data' },
  { path: '/settings', label: 'palette.pageSettings' },
] as const
