import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Problem } from '../problem.ts'
import { run } from '../run.ts'

const userName = 'second-look-test'

/** A plain user who exists for a test. */
export interface TestUser {
  name: string
  /** Their number, to give them files by. */
  id: number
  /** Writes a program that starts `executable` as this user, and gives its path. */
  starter(executable: string): Promise<string>
}

/**
 * Makes a user without rights for the time of `test`. The tests themselves go on as root; the app is started as this
 * user, with a data folder of theirs, because Chromium refuses its sandbox to root.
 */
export async function asTestUser<Outcome>(test: (user: TestUser) => Promise<Outcome>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'second-look-user-'))
  try {
    await must('chmod', ['755', folder])
    const home = join(folder, 'home')
    // One that a broken-off run left behind.
    await run('userdel', [userName], { output: 'keep' })
    await must('useradd', [
      '--user-group',
      '--create-home',
      '--home-dir',
      home,
      '--shell',
      '/usr/sbin/nologin',
      userName,
    ])
    const { output } = await run('id', ['--user', userName], { output: 'keep' })
    return await test({
      name: userName,
      id: Number(output.trim()),
      async starter(executable) {
        const path = join(folder, `start-${basename(dirname(executable))}`)
        await writeFile(path, startScript(executable, home), { mode: 0o755 })
        return path
      },
    })
  } finally {
    await run('userdel', [userName], { output: 'keep' })
    await rm(folder, { recursive: true, force: true })
  }
}

/** Each step replaces the one before, so that the process the tests know is the app itself. */
function startScript(executable: string, home: string): string {
  return `#!/bin/sh
set -e
if [ -e "$SECOND_LOOK_USER_DATA" ]; then chown -R ${userName}: "$SECOND_LOOK_USER_DATA"; fi
if [ -n "$XAUTHORITY" ]; then install -m 600 -o ${userName} "$XAUTHORITY" '${home}/.Xauthority'; fi
export HOME='${home}' USER=${userName} LOGNAME=${userName} XAUTHORITY='${home}/.Xauthority'
unset XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_CACHE_HOME XDG_DATA_HOME
cd /
exec setpriv --reuid=${userName} --regid=${userName} --init-groups --inh-caps=-all '${executable}' "$@"
`
}

async function must(program: string, parameters: readonly string[]): Promise<void> {
  const { status, output } = await run(program, parameters, { output: 'keep' })
  if (status !== 0) throw new Problem(`${program} ${parameters.join(' ')} failed. ${output.trim()}`)
}
