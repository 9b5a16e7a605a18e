import { join } from 'node:path'
import { utilityProcess } from 'electron'
import { type ConvertChild, childArguments } from './intake/apart.ts'

/** Starts a process of Electron, without a window, that turns files into text. */
export function startUtilityChild(): ConvertChild {
  const child = utilityProcess.fork(join(import.meta.dirname, 'convert-child.js'), [], {
    execArgv: childArguments,
    serviceName: 'Second Look: reading a file',
    // What a library prints is not for the person.
    stdio: 'ignore',
  })
  return {
    send: (request) => child.postMessage(request),
    listen(onAnswer, onEnd) {
      child.on('message', onAnswer)
      child.once('exit', onEnd)
    },
    kill: () => void child.kill(),
  }
}
