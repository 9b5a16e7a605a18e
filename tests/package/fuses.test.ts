import { spawnSync } from 'node:child_process'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from 'vitest'
import { program } from './installed.ts'

/** How the wire writes a fuse that is on, and one that is off. */
const [on, off] = [0x31, 0x30]

test.each([
  ['the program never runs as plain Node', 'RunAsNode', off],
  ['NODE_OPTIONS is not read', 'EnableNodeOptionsEnvironmentVariable', off],
  ['no debugger attaches to the main process', 'EnableNodeCliInspectArguments', off],
  ['cookies would be written encrypted', 'EnableCookieEncryption', on],
  ['the archive is held against its hash, on the systems that can', 'EnableEmbeddedAsarIntegrityValidation', on],
  ['the app is loaded from its archive and from nowhere else', 'OnlyLoadAppFromAsar', on],
  ['no start-up snapshot of another kind is loaded', 'LoadBrowserProcessSpecificV8Snapshot', off],
  ['a page from a file has no rights of its own', 'GrantFileProtocolExtraPrivileges', off],
] as const)('%s', async (_what, name, state) => {
  const wire = await getCurrentFuseWire(program)
  expect(wire[FuseV1Options[name]]).toBe(state)
})

test('as plain Node it runs nothing, nor what NODE_OPTIONS names', () => {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require /tmp/no-such-file.js' }
  // Without a display it ends by itself; plain Node would print.
  delete (env as NodeJS.ProcessEnv).DISPLAY
  const { stdout } = spawnSync(program, ['-e', 'console.log("ran")', '--no-sandbox'], {
    env,
    encoding: 'utf8',
    timeout: 30_000,
  })
  expect(stdout).not.toContain('ran')
})
