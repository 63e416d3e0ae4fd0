import { join } from 'node:path'
import { openApplication } from '../../main/application.ts'

/** Restores a backup of a home folder, and is killed after some milliseconds of it. */
const [home, id, milliseconds] = process.argv.slice(2)
const app = openApplication('browser', join(home, 'workshift.sqlite'))
const restoring = app.answer('backups.restore', { id })
setTimeout(() => process.kill(process.pid, 'SIGKILL'), Number(milliseconds))
await restoring
process.kill(process.pid, 'SIGKILL')
