/** Whether a process of this computer still runs. */
export const isAlive = (pid: number): boolean => {
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether what a process began is nobody's any more: at a start, this process has begun nothing itself. */
export const ownsNoMore = (pid: number): boolean => pid === process.pid || !isAlive(pid)
