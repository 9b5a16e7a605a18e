import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConvertChild, childArguments } from '../../main/intake/apart.ts'
import { projectFolder } from '../folders.ts'

/** How often the memory of a process is looked at, in milliseconds. */
const lookEveryMs = 5

/**
 * A process that turns a file into text as the app's own does, which may read files and do nothing else: one that
 * writes a file, starts a program or reaches for a module of its own ends with an error. `onPeak` hears its memory.
 */
export function startMeasuredChild(onPeak: (bytes: number) => void): ConvertChild {
  const child = fork(join(projectFolder, 'main/intake/convert-child.ts'), {
    execArgv: [...childArguments, '--permission', '--allow-fs-read=*', '--allow-worker'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const look = () => onPeak(peakOf(child.pid))
  const timer = setInterval(look, lookEveryMs)
  child.once('exit', () => clearInterval(timer))
  return {
    send: (request) => void child.send(request, () => {}),
    listen(onAnswer, onEnd) {
      child.on('message', (answer) => {
        look()
        onAnswer(answer)
      })
      child.once('exit', onEnd)
      child.once('error', onEnd)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

/** Most memory a process ever held, in bytes; 0 where the system does not tell. */
function peakOf(pid: number | undefined): number {
  try {
    // `VmHWM:	   94272 kB`
    const told = /^VmHWM:\s{1,9}(?<kilobytes>\d{1,12}) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(told?.groups?.kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}
