/** Something the person at the terminal can put right. Its message is one or two plain sentences; no stack is shown. */
export class Problem extends Error {
  override name = 'Problem'
}

/** Runs a script and ends the process with its status; a `Problem` is printed as its sentence alone. */
export async function runScript(script: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await script()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
