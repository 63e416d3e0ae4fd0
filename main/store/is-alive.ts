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
