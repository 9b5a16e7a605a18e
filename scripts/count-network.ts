import { join } from 'node:path'
import { projectFolder } from './folders.ts'
import { run } from './run.ts'
import { hasProgram } from './system-libraries.ts'

/** How to run a command in a network that counts, or a sentence on why that cannot be done here. */
export type CountedNetwork =
  /** `around` gives the whole command for the one to be run. */
  { can: true; around: (command: readonly string[]) => string[] } | { can: false; reason: string }

/** Finds out whether this machine lets a command have a network of its own, and whether the counter in it counts. */
export async function countedNetwork(): Promise<CountedNetwork> {
  if (process.platform !== 'linux') return cannot('Only Linux gives a program a network of its own.')
  const missing = ['unshare', 'ip', 'mount'].filter((name) => !hasProgram(name))
  if (missing.length > 0) return cannot(`Missing on this machine: ${missing.join(', ')}.`)
  const [program = '', ...parameters] = inNamespace([])
  const { status, output } = await run(program, parameters, { output: 'keep', timeoutMs: 30_000 })
  if (status !== 0) return cannot(`A network of its own could not be made: ${output.trim()}`)
  return { can: true, around: (command) => inNamespace(asSelf(command)) }
}

/** A command that runs `counted-network.ts` with another in namespaces of its own; as root, or as its own root. */
export function inNamespace(command: readonly string[]): string[] {
  const own = isRoot() ? [] : ['--user', '--map-root-user']
  const script = join(projectFolder, 'scripts', 'counted-network.ts')
  return ['unshare', ...own, '--net', '--mount', process.execPath, script, ...command]
}

/** Back to who started it: Chromium refuses its sandbox to root, also to one of a namespace. */
function asSelf(command: readonly string[]): string[] {
  if (isRoot()) return [...command]
  return ['unshare', '--user', `--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`, ...command]
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function cannot(reason: string): CountedNetwork {
  return { can: false, reason: `What leaves the machine is not counted here. ${reason}` }
}
