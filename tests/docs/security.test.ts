import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8')

/** Sample: `tests/e2e/network.test.ts`, a file or a folder in backquotes. */
const named = [...page.matchAll(/`(?<path>tests\/[\w./-]{1,100})`/g)].map((match) => match.groups?.path ?? '')

test('every test that a promise rests on is there', () => {
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

test('every promise names a test', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:promise|---)/.test(line))
  expect(rows.length).toBeGreaterThan(15)
  expect(rows.filter((row) => !/`(?:tests\/|npm run)|the same count/.test(row.split('|')[2] ?? ''))).toEqual([])
})

test('the tests of the shell are all named', () => {
  const ofShell = readdirSync(join(root, 'tests/e2e')).filter((name) =>
    /^(?:security|network|at-rest|crash)/.test(name),
  )
  expect(ofShell.filter((name) => !named.includes(`tests/e2e/${name}`))).toEqual([])
})
