import { randomBytes } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { type ProtocolResponse, protocol } from 'electron'
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
    // No word on openers: there is one window only, and asked to keep others apart, Chromium starts a second process for it.
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

/**
 * Serves the files under `folder` at the app's origin, and nothing else. Ends when a script was served for the first
 * time. `protocol.handle` would read half of Node's web client, and a stream a file, before there is a page.
 */
export function serveApp(folder: string): Promise<void> {
  return new Promise((resolve) => {
    protocol.registerBufferProtocol('app', ({ method, url }, answer) => {
      answer(answerTo(folder, method, url))
      if (url.endsWith('.js')) resolve()
    })
  })
}

/** The answer to one request: a file, or that there is none. */
function answerTo(folder: string, method: string, address: string): ProtocolResponse {
  const nonce = randomBytes(16).toString('base64')
  const headers = headersFor(nonce)
  const file = method === 'GET' ? readNamed(folder, address) : null
  const type = file === null ? undefined : contentTypes[extname(file.path)]
  if (file === null || type === undefined) return { statusCode: 404, headers, data: Buffer.from('Not found') }
  if (extname(file.path) !== '.html') return { headers: { ...headers, 'Content-Type': type }, data: file.body }
  const page = file.body.toString()
  return {
    headers: { ...headers, 'Content-Type': type, Link: linksOf(page) },
    data: Buffer.from(withNonce(page, nonce)),
  }
}

/** What a page begins with, named in its header: it is then asked for before the page is read. */
function linksOf(page: string): string {
  // `<script type="module" crossorigin src="./assets/index-D9Z.js">`
  const scripts = page.matchAll(/<script type="module" crossorigin src="(?<file>[^"]{1,200})"/g)
  return [...scripts].map(({ groups }) => `<${groups?.file}>; rel=modulepreload; crossorigin`).join(', ')
}

/** The file an address names; null when there is none in `folder`. */
function readNamed(folder: string, address: string): { path: string; body: Buffer } | null {
  const url = new URL(address)
  if (`${url.protocol}//${url.host}` !== appOrigin) return null
  try {
    const root = realpathSync(folder)
    const asked = decodeURIComponent(url.pathname)
    // The disk refuses these; Electron's archives read the name up to there.
    if (asked.includes('\0')) return null
    // The real path is checked, so neither `..`, an encoded slash nor a link leads out of the folder.
    const real = realpathSync(resolve(root, `.${asked}`))
    const path = real === root ? join(root, 'index.html') : real
    return path.startsWith(root + sep) ? { path, body: readFileSync(path) } : null
  } catch {
    return null
  }
}
