import { rename, rm, writeFile } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'
import { fail, ok, type Result } from '../common/result.ts'

/** A file that the person is offered to save. */
export interface FileToSave {
  /** The name it is offered under, with its ending. */
  name: string
  /** What its kind is called in the dialog: "Calendar". */
  kind: string
  contents: string | Uint8Array
}

/** Lets the person choose where a file goes and writes it there: its name when it was written, null when they chose nowhere. */
export type SaveFile = (file: FileToSave) => Promise<Result<string | null, 'file'>>

const notWritten = 'The file could not be written there. Choose another folder, or make some room, and try again.'

/** A `SaveFile` that asks with the system's own dialog, in front of the window there is. */
export function saveWithDialog(ownWindow: () => BrowserWindow | null): SaveFile {
  return async ({ name, kind, contents }) => {
    const extension = name.slice(name.lastIndexOf('.') + 1)
    const options = { defaultPath: name, filters: [{ name: kind, extensions: [extension] }] }
    const window = ownWindow()
    const { filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    if (!filePath) return ok(null)
    return writeWhole(filePath, contents)
  }
}

/** Writes a file beside its place and then puts it there, so that a full disk leaves what was there before. */
async function writeWhole(path: string, contents: string | Uint8Array): Promise<Result<string, 'file'>> {
  const part = `${path}.part`
  try {
    await writeFile(part, contents, { mode: 0o600, flush: true })
    await rename(part, path)
    return ok(path)
  } catch {
    // Whatever the disk said, the person can choose another place.
    await rm(part, { force: true }).catch(() => {})
    return fail('file', notWritten)
  }
}
