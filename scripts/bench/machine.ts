import { cpus, platform, release, totalmem } from 'node:os'
import { projectFolder } from '../folders.ts'
import { run } from '../run.ts'

/** Where and when figures were taken, as lines of a list. */
export async function circumstances(): Promise<string[]> {
  const git = async (...parameters: string[]) => run('git', parameters, { cwd: projectFolder, output: 'keep' })
  const commit = await git('rev-parse', '--short=12', 'HEAD')
  const changes = await git('status', '--porcelain', '--', 'main', 'common', 'scripts')
  const isChanged = changes.output.trim() !== ''
  const processors = cpus()
  const days = new Date().toISOString().slice(0, 16).replace('T', ' ')
  return [
    `Date: ${days} UTC`,
    `Commit: ${commit.status === 0 ? commit.output.trim() : 'unknown'}${isChanged ? ', with changes not yet committed' : ''}`,
    `Machine: ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
    `Node ${process.versions.node}, V8 ${process.versions.v8}`,
  ]
}
