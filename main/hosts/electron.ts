import { app, BrowserWindow, dialog, ipcMain, protocol, session, shell, type WebFrameMain } from 'electron'
import { join } from 'node:path'
import { openApplication, type Application } from '../application.ts'
import { messageOf } from '../errors.ts'
import { homeFolder } from '../paths.ts'
import { storePath } from '../store/store.ts'
import { pageAt } from './page.ts'

const ORIGIN = 'app://workshift'

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])

const isOurs = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && new URL(frame.url).origin === ORIGIN

const openWindow = (application: Application): BrowserWindow => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://')) void shell.openExternal(url)
    return { action: 'deny' }
  })
  window.webContents.on('will-navigate', (event) => {
    if (new URL(event.url).origin !== ORIGIN) event.preventDefault()
  })
  const end = application.subscribe((name, payload) => window.webContents.send('event', name, payload))
  window.on('closed', end)
  void window.loadURL(`${ORIGIN}/`)
  return window
}

const start = (): void => {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  protocol.handle('app', async (request) => {
    const { status, headers, body } = await pageAt(new URL(request.url).pathname)
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers })
  })
  const application = openApplication('electron', storePath(homeFolder()))
  ipcMain.handle('call', (event, method: unknown, request: unknown) => {
    if (!isOurs(event.senderFrame) || typeof method !== 'string') {
      return { error: { name: 'RefusedError', message: 'this page may not call' } }
    }
    return application.answer(method, request)
  })
  openWindow(application)
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(application)
  })
  let closing = false
  app.on('before-quit', (event) => {
    if (closing) return
    closing = true
    event.preventDefault()
    void application.close().finally(() => app.quit())
  })
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => BrowserWindow.getAllWindows().at(0)?.focus())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      dialog.showErrorBox('Workshift cannot start', messageOf(error))
      app.exit(1)
    })
} else {
  app.quit()
}
