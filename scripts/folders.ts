import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** Where things fetched once are kept, outside the project so that a fresh clone finds them. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'second-look')
