import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../contract.ts'

/** All that the page may do: one call and one subscription. Runs sandboxed, so it is CommonJS in one file. */
const bridge: Bridge = {
  call: (method, request) => ipcRenderer.invoke('call', method, request),
  subscribe: (listener) => {
    const hear = (_event: unknown, name: string, payload: unknown): void => listener(name, payload)
    ipcRenderer.on('event', hear)
    return () => void ipcRenderer.off('event', hear)
  },
}

contextBridge.exposeInMainWorld('workshift', bridge)
