import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** What a program asks the network with. The counter of the end-to-end tests sees what runs; this sees what is written. */
const ways = [
  // import { connect } from 'node:net', await import('node:https')
  /\b(?:from |import\(|require\()'(?:node:)?(?:net|https?|http2|dgram|tls|dns(?:\/promises)?|undici)'/,
  // import { net } from 'electron'
  /\b(?:net|autoUpdater|crashReporter|netLog)\b[^\n]{0,200} from 'electron'/,
  // fetch('https://brindle.example')
  /(?<!\.)\bfetch\((?!\))/,
  // globalThis.fetch(address), session.defaultSession.fetch(address)
  /\b(?:globalThis|window|self|net|session|defaultSession)\.fetch\(/,
  // new WebSocket('wss://brindle.example')
  /\bnew (?:WebSocket|WebTransport|EventSource|XMLHttpRequest|RTCPeerConnection)\b/,
  // navigator.sendBeacon('/')
  /\bsendBeacon\(/,
]
const asksTheNetwork = (source: string) => ways.some((way) => way.test(source))

const sources = ['common', 'main', 'preload', 'renderer'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
)

test('no file of the app has a word that asks the network for something', () => {
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.filter((path) => asksTheNetwork(readFileSync(join(root, path), 'utf8')))).toEqual([])
})

test.each([
  `import { connect } from 'node:net'`,
  `import dns from 'dns/promises'`,
  `const { get } = await import('node:https')`,
  `const { get } = require('https')`,
  `import { app, net } from 'electron'`,
  `import { autoUpdater } from 'electron'`,
  `const page = await fetch(address)`,
  `const page = await globalThis.fetch(address)`,
  `const page = await session.defaultSession.fetch(address)`,
  `const line = new WebSocket(address)`,
  `navigator.sendBeacon(address)`,
])('%s is such a word', (source) => expect(asksTheNetwork(source)).toBe(true))

test.each([
  `import { app, type BrowserWindow } from 'electron'`,
  `import { readFile } from 'node:fs/promises'`,
  `const { htmlToText } = await import('./html.ts')`,
  `const answer = cache.fetch(name)`,
  `/** What the network is for. */`,
  `const prefetch = prefetched(1)`,
  `const Component = loaded ?? use(fetch())`,
])('%s is none', (source) => expect(asksTheNetwork(source)).toBe(false))
