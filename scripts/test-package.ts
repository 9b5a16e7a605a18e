import { join } from 'node:path'
import { drive } from './drive.ts'
import { projectFolder } from './folders.ts'
import { installedFolder } from './package/deb.ts'
import { install, openedCopy, uninstall, whyNotInstalled } from './package/installed.ts'
import { makePackages } from './package/make.ts'
import { asTestUser, type TestUser } from './package/test-user.ts'
import { Problem, runScript } from './problem.ts'

/** Where a package goes wrong first: files on the disk, the process that reads files, the first start. */
const quickFiles = ['tests/package/', 'tests/e2e/files', 'tests/e2e/first-']

/**
 * Makes the Debian package, installs it and drives it as a plain user with Chromium's sandbox on:
 * 1. what lies on the disk, and the app as it is shipped, by its window alone;
 * 2. every end-to-end test, on a copy in which one fuse lets the driver into the main process.
 * With `--quick`, some of the first part; with `--opened`, the second alone. Names of test files narrow the second.
 */
await runScript(async () => {
  const isQuick = process.argv.includes('--quick')
  const reason = await whyNotInstalled()
  if (reason !== null) {
    if (!isQuick) throw new Problem(reason)
    console.log(`Skipped: ${reason}`)
    return 0
  }
  const { deb, listFile } = await makePackages('here')
  if (deb === null) throw new Problem('The package was not made.')
  try {
    await install(deb)
    return await asTestUser(async (user) => {
      const isOpened = process.argv.includes('--opened')
      const sealed = isOpened ? 0 : await driveSealed(user, listFile, isQuick ? quickFiles : [])
      return isQuick || sealed !== 0 ? sealed : await driveOpened(user)
    })
  } finally {
    await uninstall()
  }
})

/** What is shipped, bit by bit. */
async function driveSealed(user: TestUser, listFile: string, files: readonly string[]): Promise<number> {
  const binary = join(installedFolder, 'second-look')
  return drive({
    executable: await user.starter(binary),
    parameters: [],
    binary,
    driver: vitest('vitest.package.config.ts', files),
    env: {
      SECOND_LOOK_SEALED: 'yes',
      SECOND_LOOK_INSTALLED: installedFolder,
      SECOND_LOOK_FILES: listFile,
      SECOND_LOOK_USER: user.name,
      ...ownerOf(user),
    },
  })
}

/** The same but for one fuse. */
async function driveOpened(user: TestUser): Promise<number> {
  const copy = await openedCopy()
  try {
    return await drive({
      executable: await user.starter(copy.executable),
      parameters: [],
      binary: copy.executable,
      driver: vitest(
        'vitest.e2e.config.ts',
        process.argv.slice(2).filter((parameter) => !parameter.startsWith('--')),
      ),
      env: ownerOf(user),
    })
  } finally {
    await copy.remove()
  }
}

/** Whom the tests give the folders they make, so that the app may write there. */
function ownerOf({ id }: TestUser): Record<string, string> {
  return { SECOND_LOOK_OWNER: String(id) }
}

function vitest(config: string, parameters: readonly string[]): string[] {
  return [join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', config, ...parameters]
}
