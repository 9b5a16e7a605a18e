import { spawn } from 'node:child_process'

/** How a program ended. */
export interface Outcome {
  /** Exit status; 1 when a signal or a missing program ended it. */
  status: number
  /** What it wrote, both streams in one; empty when it wrote to the terminal itself. */
  output: string
}

/** How to start a program. */
export interface RunOptions {
  /** Folder it runs in; this one when missing. */
  cwd?: string
  /** Environment; this process's own when missing. */
  env?: NodeJS.ProcessEnv
  /** `show` lets it write to the terminal, `keep` gives its words back. */
  output: 'show' | 'keep'
  /** Milliseconds after which it is ended; no limit when missing. */
  timeoutMs?: number
}

/** Starts a program without a shell and waits for its end. Never rejects. */
export function run(command: string, parameters: readonly string[], options: RunOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
    })
    let output = ''
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ status: 1, output: `${output}${error.message}` }))
    child.on('close', (status) => resolve({ status: status ?? 1, output }))
  })
}
