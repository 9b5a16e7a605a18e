import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { protocol } from 'electron'
import { contentPolicy, withNonce } from './content-policy.ts'

/** The scheme and host the window's own files are served from. */
export const appOrigin = 'app://second-look'

/** Content types of the files a build makes; a file of another kind is not served. */
const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Headers of one answer. Each answer has a nonce of its own; only that of a page is ever told to it. */
function headersFor(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(nonce),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** Makes `app:` an origin of its own, like https and unlike file. To be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the files under `folder` at the app's origin, and nothing else. */
export function serveApp(folder: string): void {
  protocol.handle('app', async (request) => {
    const nonce = randomBytes(16).toString('base64')
    const headers = headersFor(nonce)
    const path = request.method === 'GET' ? await filePath(folder, request.url) : null
    const type = path === null ? undefined : contentTypes[extname(path)]
    if (path === null || type === undefined) return new Response('Not found', { status: 404, headers })
    const body = extname(path) === '.html' ? withNonce(await readFile(path, 'utf8'), nonce) : await readFile(path)
    return new Response(body, { headers: { ...headers, 'Content-Type': type } })
  })
}

/** The file an address names; null when there is none in `folder`. */
async function filePath(folder: string, address: string): Promise<string | null> {
  const url = new URL(address)
  if (`${url.protocol}//${url.host}` !== appOrigin) return null
  try {
    const root = await realpath(folder)
    const asked = decodeURIComponent(url.pathname)
    // The disk refuses these; Electron's archives read the name up to there.
    if (asked.includes('\0')) return null
    // The real path is checked, so neither `..`, an encoded slash nor a link leads out of the folder.
    const path = await realpath(resolve(root, `.${asked}`))
    const file = path === root ? join(root, 'index.html') : path
    return file.startsWith(root + sep) ? file : null
  } catch {
    return null
  }
}
