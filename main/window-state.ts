import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

/** The name of the file in the data folder. */
export const windowStateName = 'window.json'

const stateSchema = z.object({
  /** Size and place when not maximised, in device-independent pixels. */
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
  isMaximized: z.boolean(),
})

/** Where the window was. */
export type WindowState = z.infer<typeof stateSchema>

/** The state kept in `file`; null when there is none, or none that can be read. */
export function readWindowState(file: string): WindowState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Keeps the window's state in `file` whenever it changes. A disk that cannot be written is no reason to complain. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      // Written aside and renamed: a crash leaves the old state or the new one, never half of one.
      writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
      renameSync(`${file}.new`, file)
    } catch {}
  }
  const saveSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(save, 500)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  // Before anybody hides the window, which changes what it says of itself.
  window.prependListener('close', save)
}

/** `wanted` as it fits the displays there are now: the same, smaller, or null when too little of it would be seen. */
export function fitToDisplays(wanted: Rectangle, workAreas: readonly Rectangle[]): Rectangle | null {
  const seen = workAreas.find((area) => {
    const width = Math.min(wanted.x + wanted.width, area.x + area.width) - Math.max(wanted.x, area.x)
    const height = Math.min(wanted.y + wanted.height, area.y + area.height) - Math.max(wanted.y, area.y)
    // Enough to see it and to take hold of its title bar.
    return width >= 200 && height >= 100 && wanted.y >= area.y - 20
  })
  if (seen === undefined) return null
  return { ...wanted, width: Math.min(wanted.width, seen.width), height: Math.min(wanted.height, seen.height) }
}
