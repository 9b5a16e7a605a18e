import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type ConvertChild, childArguments } from './apart.ts'

/** Starts a process of Node that turns one file into text. The app starts its own kind, see `utility-child.ts`. */
export function startNodeChild(): ConvertChild {
  const child = fork(fileURLToPath(new URL('./convert-child.ts', import.meta.url)), {
    execArgv: childArguments,
    serialization: 'advanced',
    // What a library prints is not for the person.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    send: (request) => void child.send(request, () => {}),
    listen(onAnswer, onEnd) {
      child.on('message', onAnswer)
      child.once('exit', onEnd)
      child.once('error', onEnd)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
