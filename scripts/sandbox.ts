import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The switches an unpackaged Electron needs to start here. Chromium refuses its sandbox to root, and some Linux
 * systems refuse it to programs that were not installed.
 */
export function sandboxSwitches(executable: string): string[] {
  if (process.platform !== 'linux') return []
  const isRefused = process.getuid?.() === 0 || (isRestricted() && !hasHelper(executable))
  return isRefused ? ['--no-sandbox'] : []
}

/** Whether the system keeps plain programs from making the namespaces the sandbox is built of (Ubuntu 24.04). */
function isRestricted(): boolean {
  const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  return existsSync(setting) && readFileSync(setting, 'utf8').trim() === '1'
}

/** Whether Chromium's own helper beside the executable was given the rights it needs. */
function hasHelper(executable: string): boolean {
  const helper = statSync(join(dirname(executable), 'chrome-sandbox'), { throwIfNoEntry: false })
  return helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0
}
