import { lstat, readFile, readlink, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { installed, program } from './installed.ts'

test('the desktop finds the app, its icon and its kind of file', async () => {
  const entry = await readFile('/usr/share/applications/second-look.desktop', 'utf8')
  const lines = Object.fromEntries(
    entry.split('\n').flatMap((line) => (line.includes('=') ? [line.split(/=(.*)/)] : [])),
  )
  expect(lines).toMatchObject({ Name: 'Second Look', Exec: 'second-look %f', MimeType: 'message/rfc822;' })
  expect(await realpath('/usr/bin/second-look')).toBe(program)
  expect(await readlink('/usr/bin/second-look')).not.toContain('/usr')
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    const file = `/usr/share/icons/hicolor/${size}x${size}/apps/${lines.Icon}.png`
    const { width, height } = PNG.sync.read(await readFile(file))
    expect([width, height]).toEqual([size, size])
  }
})

test('only root can change what was installed, and only the helper of the sandbox has rights of its own', async () => {
  const helper = await stat(join(installed, 'chrome-sandbox'))
  expect([helper.uid, helper.mode & 0o7777]).toEqual([0, 0o4755])
  for (const path of [installed, program, join(installed, 'resources', 'app.asar')]) {
    const { uid, mode } = await lstat(path)
    expect([path, uid, mode & 0o6022]).toEqual([path, 0, 0])
  }
})
