import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrasts, contrastTables, ratioOf, readColours } from '../../scripts/contrast-table.ts'
import { projectFolder } from '../../scripts/folders.ts'

const css = readFileSync(join(projectFolder, 'renderer', 'styles', 'tokens.css'), 'utf8')

describe('docs/design.md', () => {
  test('has the contrasts of the colours as they are; `node scripts/write-contrast.ts` writes them again', () => {
    const page = readFileSync(join(projectFolder, 'docs', 'design.md'), 'utf8')
    expect(page).toContain(contrastTables(css))
  })
})

describe('the colours', () => {
  test('are far enough apart wherever they meet', () => {
    expect(contrasts(css).filter(({ ratio, least }) => ratio < least)).toEqual([])
  })

  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#2b3fa6', '#2b3fa6', 1],
  ])('%s and %s are %d apart', (one, other, ratio) => {
    expect(ratioOf(one, other)).toBeCloseTo(ratio, 2)
  })

  test('are read from the first block alone', () => {
    const two =
      ':root {\n  --ink: light-dark(#111111, #eeeeee);\n}\n@media x { :root { --pen: light-dark(#000000, #ffffff); } }'
    expect([...readColours(two)]).toEqual([['ink', { light: '#111111', dark: '#eeeeee' }]])
  })
})
