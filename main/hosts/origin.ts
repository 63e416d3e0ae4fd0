/** The origin of the interface in Electron's window; a custom scheme, for which `URL.origin` is 'null'. */
export const APP_ORIGIN = 'app://workshift'

/** Whether an address lies inside the interface. */
export const isAppAddress = (address: string): boolean =>
  address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`)
