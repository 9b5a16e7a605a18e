import { realpathSync } from 'node:fs'

/** The switches that let another program look into this one and steer it. */
export const debuggerSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'] as const

/** What of a command line can be read and taken away. */
export interface Switches {
  removeSwitch(name: string): void
}

/**
 * Takes the switches for debuggers off an installed app that is about to open the person's own data, so that no other
 * program can start it and read them through it. A data folder made for the purpose may be looked into: that is how
 * the package is tested.
 */
export function refuseDebuggers(
  switches: Switches,
  { folder, ownFolder }: { folder: string; ownFolder: string },
): void {
  if (realPath(folder) !== realPath(ownFolder)) return
  for (const name of debuggerSwitches) switches.removeSwitch(name)
}

/** A path as the disk writes it, without links; the path as it is when there is nothing there yet. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
