import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pasteBox } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'

/** A line of Electron's own checklist, and how it is looked at in the running app. */
interface Line {
  /** Its number in the checklist. */
  item: number
  /** What holds. */
  says: string
  look(app: RunningApp): unknown
  expected: unknown
}

/** Whether a window really got something, which Electron tells in this one place, outside its public types. */
const preferences = ({ electron }: RunningApp, ...names: string[]) =>
  electron.evaluate(({ BrowserWindow }, wanted) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const all = contents.getLastWebPreferences()
    return wanted.map((name) => Boolean(all[name]))
  }, names)

/** Says of an address how the session answered: its status, or the name of the error. */
const fetched = ({ electron }: RunningApp, addresses: string[], partition: string) =>
  electron.evaluate(
    ({ session }, { addresses, partition }) => {
      const asked = partition === '' ? session.defaultSession : session.fromPartition(partition)
      const reason = (error: unknown) => String(error).match(/ERR_\w+/)?.[0] ?? String(error)
      return Promise.all(addresses.map((address) => asked.fetch(address).then((it) => it.status, reason)))
    },
    { addresses, partition },
  )

const far = ['https://203.0.113.9/', 'http://203.0.113.9/', 'http://localhost:9/', 'https://brindle.example/']
const blocked = far.map(() => 'ERR_BLOCKED_BY_CLIENT')

const checklist: Line[] = [
  {
    item: 1,
    says: 'everything the page is made of comes with the app',
    look: ({ page }) =>
      page.evaluate(() => [
        ...new Set(
          [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)].map((address) =>
            address.split('/').slice(0, 3).join('/'),
          ),
        ),
      ]),
    expected: ['app://second-look'],
  },
  {
    item: 1,
    says: 'nothing else can be loaded, safely sent or not',
    look: (app) => fetched(app, far, ''),
    expected: blocked,
  },
  {
    item: 1,
    says: 'the same holds for a session that the app never made',
    look: (app) => fetched(app, far, 'another'),
    expected: blocked,
  },
  {
    item: 2,
    says: 'the page has no Node, in no frame and no worker',
    look: (app) => preferences(app, 'nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames'),
    expected: [false, false, false],
  },
  {
    item: 3,
    says: 'the page is apart from the preload script',
    look: (app) => preferences(app, 'contextIsolation'),
    expected: [true],
  },
  {
    item: 3,
    says: 'the page cannot put a function of its own in the place of ours',
    look: ({ page }) =>
      page.evaluate(async () => {
        const { api } = window as unknown as { api: Record<string, unknown> }
        const ours = api.call
        const set = Reflect.set(api, 'call', () => 'mine')
        return [set, api.call === ours, Reflect.set(window, 'api', null)]
      }),
    expected: [false, true, false],
  },
  { item: 4, says: 'the page is in the sandbox', look: (app) => preferences(app, 'sandbox'), expected: [true] },
  {
    item: 5,
    says: 'the page is given no permission',
    look: ({ page }) =>
      page.evaluate(async () => {
        const names = [
          'camera',
          'microphone',
          'geolocation',
          'notifications',
          'midi',
          'clipboard-read',
          'idle-detection',
        ]
        const states = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
        return [...new Set((await Promise.all(states)).map(({ state }) => state))]
      }),
    expected: ['denied'],
  },
  { item: 6, says: 'web security is on', look: (app) => preferences(app, 'webSecurity'), expected: [true] },
  {
    item: 7,
    says: 'the policy of the page lets in nothing that it does not name',
    look: ({ electron }) =>
      electron.evaluate(async ({ session }) => {
        const { headers } = await session.defaultSession.fetch('app://second-look/')
        const policy = headers.get('content-security-policy') ?? ''
        return policy
          .replace(/nonce-[^']+/, 'nonce')
          .split('; ')
          .sort()
      }),
    expected: [
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "script-src 'self'",
      "style-src 'self' 'nonce'",
    ],
  },
  {
    item: 8,
    says: 'nothing unsafe runs on a safe page',
    look: (app) => preferences(app, 'allowRunningInsecureContent'),
    expected: [false],
  },
  {
    item: 9,
    says: 'no feature under trial is on',
    look: (app) => preferences(app, 'experimentalFeatures'),
    expected: [false],
  },
  {
    item: 10,
    says: 'no feature of the page engine is turned on by name',
    look: (app) => preferences(app, 'enableBlinkFeatures'),
    expected: [false],
  },
  { item: 11, says: 'there are no web views', look: (app) => preferences(app, 'webviewTag'), expected: [false] },
  {
    item: 12,
    says: 'a web view in a window that allowed them is not attached',
    look: ({ electron }) =>
      electron.evaluate(async ({ BrowserWindow }) => {
        const hidden = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } })
        let attached = 0
        hidden.webContents.on('did-attach-webview', () => {
          attached += 1
        })
        await hidden.loadURL('app://second-look/')
        await hidden.webContents.executeJavaScript(
          `document.body.append(Object.assign(document.createElement('webview'), { src: 'app://second-look/' }))`,
        )
        await new Promise((resolve) => setTimeout(resolve, 500))
        hidden.destroy()
        return attached
      }),
    expected: 0,
  },
  {
    item: 13,
    says: 'the page goes nowhere',
    look: ({ page }) =>
      page.evaluate(async () => {
        location.href = 'https://203.0.113.9/'
        await new Promise((resolve) => setTimeout(resolve, 300))
        location.href = 'app://second-look/assets/'
        await new Promise((resolve) => setTimeout(resolve, 300))
        return location.href
      }),
    expected: 'app://second-look/',
  },
  {
    item: 14,
    says: 'no window is opened',
    look: ({ page }) => page.evaluate(() => [window.open('app://second-look/'), window.open('about:blank')]),
    expected: [null, null],
  },
  {
    item: 15,
    says: 'nothing but a mail is opened outside, whatever a document gives as its address',
    look: async ({ electron, page }) => {
      await electron.evaluate(({ shell }) => {
        const heard: string[] = []
        Object.assign(globalThis, { heard })
        shell.openExternal = async (address) => void heard.push(address)
      })
      const addresses = [
        'a@brindle.example',
        'file:///etc/passwd',
        'https://203.0.113.9/',
        'a@brindle.example?attach=/etc/passwd',
      ]
      await page.evaluate(
        (given) =>
          Promise.all(
            given.map((to) => window.api.call('openMail', { to, subject: 'Hello', text: 'Thank you.', invite: '' })),
          ),
        addresses,
      )
      return electron.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
    },
    expected: [expect.stringMatching(/^mailto:a@brindle\.example\?subject=Hello&body=/)],
  },
  {
    item: 16,
    says: 'the version that people are given is one that is named to the last figure, and no old one',
    look: () => {
      const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
      const [major = 0] = /^\d+\.\d+\.\d+$/.test(devDependencies.electron) ? devDependencies.electron.split('.') : []
      return Number(major) >= 45
    },
    expected: true,
  },
  {
    item: 17,
    says: 'a call from another window is refused, although it shows our page',
    look: async ({ electron }) =>
      electron.evaluate(async ({ BrowserWindow, app }) => {
        const preload = `${app.getAppPath()}/out/preload/index.cjs`
        const hidden = new BrowserWindow({ show: false, webPreferences: { preload } })
        await hidden.loadURL('app://second-look/')
        const answer = await hidden.webContents.executeJavaScript(`window.api.call('startup', null)`)
        hidden.destroy()
        return answer
      }),
    expected: expect.objectContaining({ ok: false, error: 'not-allowed' }),
  },
  {
    item: 17,
    says: 'a call of our window is answered only in the form that was agreed',
    look: ({ page }) =>
      page.evaluate(async () => {
        const call = window.api.call as (name: unknown, argument: unknown) => Promise<{ ok: boolean; error?: string }>
        const answers = [call('startup', null), call('startup', 'x'), call('toString', null), call(null, null)]
        return (await Promise.all(answers)).map(({ ok, error }) => (ok ? 'answered' : error))
      }),
    expected: ['answered', 'bad-argument', 'bad-argument', 'bad-argument'],
  },
  {
    item: 18,
    says: 'no file is given as a page, in any session',
    look: async (app) => [
      ...(await fetched(app, ['file:///etc/hostname'], '')),
      ...(await fetched(app, ['file:///etc/hostname'], 'another')),
      await app.electron.evaluate(async ({ BrowserWindow }) => {
        const hidden = new BrowserWindow({ show: false })
        await hidden.loadURL('file:///etc/hostname').catch(() => {})
        const words = await hidden.webContents.executeJavaScript('document.body.textContent')
        hidden.destroy()
        return words
      }),
    ],
    expected: [403, 403, ''],
  },
  {
    item: 18,
    says: 'files of the window are served, and no way leads out of their folder',
    look: (app) =>
      fetched(
        app,
        [
          'app://second-look/',
          'app://second-look/index.html?a#b',
          'app://second-look/nothing.js',
          'app://second-look/assets',
          'app://second-look/%',
          'app://second-look/../main/index.js',
          'app://second-look/%2e%2e/main/index.js',
          'app://second-look/%252e%252e/main/index.js',
          'app://second-look/..%2fmain%2findex.js',
          'app://second-look/..%5cmain%5cindex.js',
          'app://second-look/..\\main\\index.js',
          'app://second-look//etc/hostname',
          'app://second-look/index.html%00.png',
          'app://second-look.example/index.html',
          'app://elsewhere/index.html',
        ],
        '',
      ),
    expected: [200, 200, ...Array(13).fill(404)],
  },
  {
    item: 20,
    says: 'the page is handed three functions and nothing of Electron',
    look: ({ page }) =>
      page.evaluate(() => [
        Object.entries(window.api)
          .map(([name, value]) => `${name}: ${typeof value}`)
          .sort(),
        ['electron', 'ipcRenderer', 'require', 'process', 'module', 'Buffer'].filter((name) => name in window),
      ]),
    expected: [['call: function', 'onMenu: function', 'onReminder: function'], []],
  },
]

test('every line of the checklist of Electron is looked at; the fuses are, in the packaged app', () => {
  const looked = new Set(checklist.map(({ item }) => item))
  const missing = Array.from({ length: 20 }, (_, place) => place + 1).filter((item) => !looked.has(item))
  // 19 is tests/package/fuses.test.ts.
  expect(missing).toEqual([19])
})

test('the app holds to the checklist of Electron', { timeout: 180_000 }, async () => {
  const app = await startApp(await freshDataFolder())
  await pasteBox(app.page).waitFor()
  for (const { item, says, look, expected } of checklist) {
    expect.soft(await look(app), `${item}: ${says}`).toEqual(expected)
  }
})
