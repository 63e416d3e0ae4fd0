import { app, BrowserWindow, dialog, ipcMain, protocol, session, shell, type WebFrameMain } from 'electron'
import { join } from 'node:path'
import { openApplication, type Application } from '../application.ts'
import { messageOf } from '../errors.ts'
import { homeFolder } from '../paths.ts'
import { workerThreads } from '../runs/threads.ts'
import { storePath } from '../store/store.ts'
import { APP_ORIGIN, isAppAddress } from './origin.ts'
import { pageAt } from './page.ts'

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])

/** Whether a call comes from the interface itself: the top frame of a window, at the app's own address. */
const isOurs = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && isAppAddress(frame.url)

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
    if (!isAppAddress(event.url)) event.preventDefault()
  })
  const end = application.subscribe((name, payload) => window.webContents.send('event', name, payload))
  window.on('closed', end)
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}

/** The page in the window as the print style sheet lays it out. */
const printWindow = async (): Promise<Uint8Array> => {
  const window = BrowserWindow.getAllWindows().at(0)
  if (window === undefined) throw new Error('There is no window to print.')
  return window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
}

/** Shows a folder in the system's file manager. */
const openFolder = async (path: string): Promise<void> => {
  const reason = await shell.openPath(path)
  if (reason !== '') throw new Error(`${path}: cannot be opened (${reason})`)
}

const start = (): void => {
  // Copying a path is all that the interface asks for.
  session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'clipboard-sanitized-write'),
  )
  protocol.handle('app', async (request) => {
    const { status, headers, body } = await pageAt(new URL(request.url).pathname)
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers })
  })
  const application = openApplication('electron', storePath(homeFolder()), workerThreads, printWindow, openFolder)
  ipcMain.handle('call', (event, method: unknown, request: unknown) => {
    if (!isOurs(event.senderFrame) || typeof method !== 'string') {
      return { error: { name: 'RefusedError', message: 'this page may not call' } }
    }
    return application.answer(method, request)
  })
  openWindow(application)
  application.welcome()
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
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows().at(0)
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
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
