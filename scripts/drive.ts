import { countedNetwork } from './count-network.ts'
import { projectFolder } from './folders.ts'
import { run } from './run.ts'
import { hasProgram, installMissing, missingLibraries } from './system-libraries.ts'

/** An app to be driven, and what drives it. */
export interface Drive {
  /** The program the tests start. */
  executable: string
  /** What they start it with. */
  parameters: readonly string[]
  /** The binary whose libraries have to be there, when `executable` is only a way to it. */
  binary?: string
  /** The command that drives it. */
  driver: readonly string[]
  /** What else the driver is told. */
  env?: Record<string, string>
}

/** Drives an app, on a display of its own and in a network that counts, where the system has them to give. */
export async function drive({ executable, parameters, binary = executable, driver, env }: Drive): Promise<number> {
  const isLinux = process.platform === 'linux'
  // Only root can install what the counting of packets needs; others do without.
  const wanted = ['xvfb-run', 'xauth', ...(process.getuid?.() === 0 ? ['ip'] : [])]
  const programs = isLinux ? wanted.filter((name) => !hasProgram(name)) : []
  await installMissing([...(await missingLibraries(binary)), ...programs])
  const driven = [process.execPath, ...driver]
  const command = isLinux ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1200x24', ...driven] : driven
  const network = await countedNetwork()
  if (!network.can) console.error(network.reason)
  const [program = '', ...rest] = network.can ? network.around(command) : command
  const { status } = await run(program, rest, {
    cwd: projectFolder,
    env: {
      ...process.env,
      // How the tests' harness learns what to start.
      SECOND_LOOK_ELECTRON: executable,
      SECOND_LOOK_ARGUMENTS: JSON.stringify(parameters),
      // Why nothing can be said of what leaves the machine; empty when it is counted.
      SECOND_LOOK_UNCOUNTED: network.can ? '' : network.reason,
      ...env,
    },
    output: 'show',
  })
  return status
}
