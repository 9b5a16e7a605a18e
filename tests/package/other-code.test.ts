import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { freshDataFolder } from '../e2e/harness.ts'
import { installed } from './installed.ts'

let folder = ''
const copy = () => join(folder, 'app')

/** A copy of the installed app with other code laid beside its archive. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'second-look-other-'))
  expect(spawnSync('cp', ['-a', installed, copy()]).status).toBe(0)
  const other = join(copy(), 'resources', 'app')
  await mkdir(other)
  await writeFile(join(other, 'package.json'), '{ "name": "other", "version": "1.0.0", "main": "main.js" }')
  await writeFile(
    join(other, 'main.js'),
    `require('node:fs').writeFileSync(require('node:path').join(process.env.SECOND_LOOK_USER_DATA, 'other'), '')\nprocess.exit()`,
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Starts the copy until either code has left its trace in the data folder; says whether it was the other's. */
async function isOtherRun(): Promise<boolean> {
  const data = await freshDataFolder()
  const child = spawn(join(copy(), 'second-look'), ['--no-sandbox'], {
    env: { ...process.env, SECOND_LOOK_USER_DATA: data },
    stdio: 'ignore',
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const traces = ['other', 'second-look.db'].map((name) => join(data, name))
  await expect.poll(() => traces.some((path) => existsSync(path))).toBe(true)
  return existsSync(join(data, 'other'))
}

test('code beside the archive is not run', async () => {
  expect(await isOtherRun()).toBe(false)
})

test('it would be run but for the fuse', async () => {
  await flipFuses(join(copy(), 'second-look'), {
    version: FuseVersion.V1,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  })
  expect(await isOtherRun()).toBe(true)
})
