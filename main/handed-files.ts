import { extname, resolve } from 'node:path'
import type { CommandId } from '../common/commands.ts'
import type { CaptureWindow } from './capture.ts'

/** Files the system hands over because the person opened them with Second Look. */
export interface HandedFiles {
  /** Brings the window up and has it read them, one after another. */
  hand(paths: readonly string[]): void
  /** The commands the window can carry out now; none when it is gone. */
  offered(ids: readonly CommandId[]): void
  /** The next of them, in place of one the person is asked for; null when there is none. */
  take(): string | null
}

/** Endings of the files that can be read. */
export const readEndings = ['eml', 'msg', 'html', 'htm', 'txt', 'md', 'pdf', 'docx', 'ics', 'mht', 'mhtml']

/** The command that asks for a file and reads it. */
const readCommand: CommandId = 'invite.file'

/** Handed files, kept until the window can hear of them. */
export function createHandedFiles(window: CaptureWindow): HandedFiles {
  const waiting: string[] = []
  let untold = 0
  let isReady = false

  const tell = () => {
    if (!isReady) return
    for (; untold > 0; untold -= 1) window.send(readCommand)
  }
  return {
    hand(paths) {
      if (paths.length === 0) return
      waiting.push(...paths)
      untold += paths.length
      window.show()
      tell()
    },
    offered(ids) {
      isReady = ids.includes(readCommand)
      tell()
    },
    take: () => waiting.shift() ?? null,
  }
}

/**
 * The files named on a command line: the words that are no switches and end like a file that can be read. Relative ones
 * are seen from `folder`.
 */
export function namedFiles(words: readonly string[], folder: string): string[] {
  return words
    .filter((word) => !word.startsWith('-') && readEndings.includes(extname(word).slice(1).toLowerCase()))
    .map((word) => resolve(folder, word))
}
