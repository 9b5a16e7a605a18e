import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { pasteInvite } from './desk.ts'
import { freshDataFolder, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

declare global {
  interface Window {
    /** Set by scripts that must not run. */
    hasRun?: boolean
  }
}

test('Chromium’s sandbox is on unless the tests were told that it can be had by nobody here', async () => {
  const { electron } = await startApp(await freshDataFolder())
  const isOff = await electron.evaluate(() => process.argv.includes('--no-sandbox'))
  expect(isOff).toBe(JSON.parse(process.env.SECOND_LOOK_ARGUMENTS ?? '[]').includes('--no-sandbox'))
})

test('text is never run as a script', async () => {
  const { page } = await startApp(await freshDataFolder())
  const violations = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const inline = document.createElement('script')
    inline.textContent = 'window.hasRun = true'
    document.head.append(inline)
    const link = document.createElement('a')
    link.setAttribute('onclick', 'window.hasRun = true')
    document.body.append(link)
    link.click()
    // The words are handed over in pieces, or the linter would rightly refuse them.
    const timer = setTimeout as (code: string) => number
    timer('window.hasRun = true')
    const elsewhere = document.createElement('script')
    elsewhere.src = 'data:text/javascript,window.hasRun = true'
    document.head.append(elsewhere)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return [...new Set(seen)].sort()
  })
  expect(violations).toEqual(['script-src', 'script-src-attr', 'script-src-elem'])
  expect(await page.evaluate(() => window.hasRun)).toBeUndefined()
})

test('a document full of markup is drawn as its words', async () => {
  const app = await startApp(await freshDataFolder())
  const markup = [
    `<img src="x" onerror="window.hasRun = true"><script>window.hasRun = true</script>`,
    `<iframe src="https://brindle.example"></iframe><svg onload="window.hasRun = true"></svg>`,
    `<a href="javascript:window.hasRun = true">Confirm</a><style>* { display: none }</style>`,
  ].join('\n')
  await pasteInvite(app, `${inviteText}\n\n${markup}`)
  const found = await app.page.evaluate(() => ({
    hasRun: window.hasRun ?? false,
    elements: document.querySelectorAll('img, iframe, body script, svg[onload], a[href^="javascript"], [onerror]')
      .length,
    hasWords: document.body.textContent.includes('onerror="window.hasRun = true"'),
  }))
  expect(found).toEqual({ hasRun: false, elements: 0, hasWords: true })
})

test('a style is used only with the nonce of this load, which the next load does not share', async () => {
  const { page } = await startApp(await freshDataFolder())
  const tryStyles = () =>
    page.evaluate(() => {
      const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
      const add = (name: string, given: string | null) => {
        const style = document.createElement('style')
        if (given !== null) style.nonce = given
        style.textContent = `:root { --${name}: yes }`
        document.head.append(style)
        return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)
      }
      const attribute = document.createElement('p')
      attribute.setAttribute('style', 'color: red')
      return {
        nonce,
        written: document.querySelector('meta[property="csp-nonce"]')?.getAttribute('nonce'),
        used: [add('known', nonce), add('none', null), add('other', 'AAAAAAAAAAAAAAAAAAAAAA==')],
        attribute: attribute.style.color,
      }
    })
  const first = await tryStyles()
  // Chromium hides the attribute, so that no selector can read the nonce out.
  expect(first).toMatchObject({ written: '', used: ['yes', '', ''], attribute: '' })
  expect(first.nonce).toMatch(/^[\w+/]{22}==$/)
  await page.reload()
  expect((await tryStyles()).nonce).not.toBe(first.nonce)
})

test('nothing reaches the network, from the page or from anywhere else in the app', async () => {
  const { electron, page } = await startApp(await freshDataFolder())
  const server = await countingServer()
  const fromPage = await page.evaluate(async (address) => {
    const image = new Image()
    const imageFailed = new Promise<string>((resolve) => {
      image.onerror = () => resolve('refused')
      image.onload = () => resolve('loaded')
    })
    image.src = `${address}image`
    const socketEnd = new Promise<string>((resolve) => {
      const socket = new WebSocket(address.replace('http', 'ws'))
      socket.onerror = () => resolve('refused')
      socket.onopen = () => resolve('opened')
    }).catch(() => 'refused')
    const request = (url: string) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      )
    navigator.sendBeacon(`${address}beacon`)
    return Promise.all([imageFailed, socketEnd, request(`${address}fetch`), request('https://example.com/')])
  }, server.address)
  expect(fromPage).toEqual(['refused', 'refused', 'refused', 'refused'])

  // The page's own policy refuses before the session is asked, so the session is asked by itself here.
  const fromSession = await electron.evaluate(async ({ session, BrowserWindow }, address) => {
    const reason = (error: unknown) => String(error).match(/ERR_\w+/)?.[0] ?? String(error)
    const hidden = new BrowserWindow({ show: false })
    const loaded = await hidden.loadURL(address).then(() => 'loaded', reason)
    hidden.destroy()
    const fetched = await session.defaultSession.fetch(`${address}session`).then(() => 'answered', reason)
    return [loaded, fetched]
  }, server.address)
  expect(fromSession).toEqual(['ERR_BLOCKED_BY_CLIENT', 'ERR_BLOCKED_BY_CLIENT'])
  expect(server.asked).toEqual([])
})

test('no name is looked up', async () => {
  const { electron } = await startApp(await freshDataFolder())
  const answer = await electron.evaluate(({ session }) =>
    // Chromium knows this one by itself, so that the test can fail without a network too.
    session.defaultSession.resolveHost('some.localhost').then(
      () => 'found',
      (error) => String(error).match(/ERR_\w+/)?.[0],
    ),
  )
  expect(answer).toBe('ERR_NAME_NOT_RESOLVED')
})

test.each([
  ['to another site', 'http://127.0.0.1:9/'],
  ['to a file', 'file:///etc/hostname'],
  ['to another page of the same origin', 'app://second-look/other.html'],
  ['to a script', 'javascript:window.hasRun = true'],
])('the window does not go %s', async (_where, address) => {
  const { page } = await startApp(await freshDataFolder())
  await page.evaluate((target) => {
    location.href = target
    document.body.insertAdjacentHTML('beforeend', '<form method="get"><button>Go</button></form>')
    const form = document.querySelector('form:last-of-type') as HTMLFormElement
    form.action = target
    form.submit()
  }, address)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => [location.href, window.hasRun])).toEqual(['app://second-look/', undefined])
})

test('no second window opens', async () => {
  const { electron, page } = await startApp(await freshDataFolder())
  const opened = await page.evaluate(() => [window.open('app://second-look/'), window.open('https://example.com/')])
  expect(opened).toEqual([null, null])
  expect(electron.windows()).toHaveLength(1)
})

test('every permission is denied', async () => {
  const { page } = await startApp(await freshDataFolder())
  const answers = await page.evaluate(async () => {
    const state = (name: string) => navigator.permissions.query({ name: name as PermissionName }).then((it) => it.state)
    const place = new Promise<string>((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('given'),
        () => resolve('denied'),
      ),
    )
    const camera = navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
      () => 'given',
      () => 'denied',
    )
    return Promise.all([
      Notification.requestPermission(),
      place,
      camera,
      state('clipboard-read'),
      state('notifications'),
      state('geolocation'),
    ])
  })
  expect(answers).toEqual(Array(6).fill('denied'))
})

test('nothing is downloaded', async () => {
  const { electron } = await startApp(await freshDataFolder())
  const isRefused = await electron.evaluate(
    ({ BrowserWindow, session }) =>
      new Promise((resolve) => {
        // A download asked for while the page still loads can be dropped without a word, so it is asked for again.
        const ask = () => BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('app://second-look/index.html')
        const again = setInterval(ask, 1000)
        session.defaultSession.once('will-download', (event) => {
          clearInterval(again)
          resolve(event.defaultPrevented)
        })
        ask()
      }),
  )
  expect(isRefused).toBe(true)
})

test('a call of an unknown name or with a malformed argument is refused', async () => {
  const { page } = await startApp(await freshDataFolder())
  const errors = await page.evaluate(async () => {
    const call = window.api.call as (name: unknown, argument: unknown) => Promise<{ ok: boolean; error?: string }>
    const sent: [unknown, unknown][] = [
      ['eraseEverything', null],
      ['constructor', null],
      ['__proto__', null],
      [{ name: 'startup' }, null],
      ['openInvite', '../../second-look.db'],
      ['saveSituation', { maxOfficeDays: 'all' }],
    ]
    return Promise.all(sent.map(([name, argument]) => call(name, argument).then((answer) => answer.error)))
  })
  expect(errors).toEqual(Array(6).fill('bad-argument'))
})

/** A server on this machine that notes what it is asked for. */
async function countingServer(): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}
