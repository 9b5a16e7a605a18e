import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'second-look-imports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const refused: [string, string][] = [
  ['main/analysis/a.ts', 'electron'],
  ['main/analysis/facts/b.ts', 'node:fs/promises'],
  ['main/analysis/c.ts', '../store/open.ts'],
  ['main/reply/d.ts', 'better-sqlite3'],
  ['main/places/e.ts', 'node:fs'],
  ['main/analysis/verdict/f.ts', 'natural/lib/natural/stemmers/porter_stemmer.js'],
  ['main/store/g.ts', 'electron'],
  ['main/store/h.ts', '../ipc/handle.ts'],
  ['main/cli.ts', 'natural'],
  ['common/i.ts', '../main/store/open.ts'],
  ['common/j.ts', 'node:fs'],
  ['renderer/features/k.tsx', '../../main/analysis/analyze.ts'],
  ['renderer/l.ts', 'electron'],
  ['renderer/m.ts', 'node:path'],
]
const allowed: [string, string][] = [
  ['main/analysis/n.ts', './facts/index.ts'],
  ['main/analysis/text/natural.ts', 'natural/lib/natural/stemmers/porter_stemmer.js'],
  ['main/places/load-gazetteer.ts', 'node:fs'],
  ['main/store/o.ts', 'better-sqlite3'],
  ['main/ipc/p.ts', '../store/open.ts'],
  ['renderer/q.ts', '../common/reading.ts'],
]

let report = ''
beforeAll(() => {
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, $schema: undefined, vcs: { enabled: false } }))
  for (const [path, from] of [...refused, ...allowed]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `import { x } from '${from}'\n\nexport const y = x\n`)
  }
  const ended = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', '--max-diagnostics=200'], {
    cwd: folder,
    encoding: 'utf8',
  })
  report = ended.stdout + ended.stderr
})

const isRefused = (path: string) =>
  new RegExp(`${path.replaceAll('.', '\\.')}\\S{0,20} lint/style/noRestrictedImports`).test(report)

describe('imports go one way', () => {
  test.each(refused)('%s may not import %s', (path) => expect(isRefused(path)).toBe(true))
  test.each(allowed)('%s may import %s', (path) => expect(isRefused(path)).toBe(false))
})
