import { app, type Session, type WebContents } from 'electron'
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

/** Turns off what Chromium would fetch or send by itself. To be called before the app is ready. */
export function quietNetwork(): void {
  for (const name of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-client-side-phishing-detection',
    'disable-component-update',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'metrics-recording-only',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name)
  }
  // No name is ever looked up, so that even a request nobody thought of finds no host.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1')
}

/** Refuses every network request, permission, device and download of a session. */
export function lockSession(session: Session): void {
  const server = developmentServer()
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details.url, server) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
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
