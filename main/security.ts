import { chmodSync } from 'node:fs'
import { app, type Session, shell, type WebContents } from 'electron'
import { appOrigin } from './protocol.ts'

/** The address of the development server while developing, else null. It is on this machine or it is not used. */
export function developmentServer(): string | null {
  const address = process.env.ELECTRON_RENDERER_URL
  if (app.isPackaged || !address) return null
  const { hostname, origin } = new URL(address)
  return hostname === 'localhost' || hostname === '127.0.0.1' ? origin : null
}

/** The page the window shows, and the only one it may ever show. */
export function pageAddress(): string {
  return `${developmentServer() ?? appOrigin}/`
}

/** What Chromium would fetch or send by itself, and the switch that stops it. */
const silences: readonly (readonly [name: string, why: string, value?: string])[] = [
  ['disable-background-networking', 'whatever its services ask for while nobody does anything'],
  ['disable-breakpad', 'reports of a crash, which hold what was on the screen'],
  ['disable-client-side-phishing-detection', 'the list of dangerous sites'],
  ['disable-component-update', 'newer parts of the browser'],
  ['disable-default-apps', 'programs a browser brings along'],
  ['disable-domain-reliability', 'reports of requests that failed'],
  ['disable-sync', 'what belongs to an account'],
  ['dns-prefetch-disable', 'names that a page mentions'],
  ['metrics-recording-only', 'figures on how it is used'],
  ['no-pings', 'a word to a site that a link was followed'],
  ['no-proxy-server', 'the search for a proxy in the network around'],
  // The last door: a request that nobody thought of finds no host.
  ['host-resolver-rules', 'any name at all', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
]

/** Turns all of that off. To be called before the app is ready. */
export function quietNetwork(): void {
  for (const [name, , value] of silences) app.commandLine.appendSwitch(name, value)
}

/** Makes a folder one for nobody else on this machine. Some disks know no modes, and that must not stop the app. */
export function keepPrivate(folder: string): void {
  try {
    chmodSync(folder, 0o700)
  } catch {}
}

/** Opens the mail program with a reply; whether that could be done. Nothing but a mail is ever opened outside. */
export async function openMail(address: string): Promise<boolean> {
  if (!URL.canParse(address) || new URL(address).protocol !== 'mailto:') return false
  return shell.openExternal(address).then(
    () => true,
    // Without a mail program the system refuses.
    () => false,
  )
}

/** Refuses every network request, permission, device and download of a session. */
export function lockSession(session: Session): void {
  const server = developmentServer()
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url, server) }))
  // Requests for files are not shown to the listener above.
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  session.on('will-download', (event) => event.preventDefault())
  // Only macOS has a spell checker of its own; elsewhere Chromium would download a dictionary.
  session.setSpellCheckerEnabled(process.platform === 'darwin')
}

/** Keeps web contents on the app's page: no navigation, redirect, new window, web view or peer connection. */
export function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // Reloading the page is all the development server needs.
    if (event.url !== pageAddress() || !event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault()
    answer('')
  })
}

function isAllowedRequest(address: string, server: string | null): boolean {
  const { protocol, host } = new URL(address)
  if (protocol === 'devtools:' || protocol === 'data:') return true
  if (`${protocol}//${host}` === appOrigin) return true
  return server !== null && host === new URL(server).host
}
