import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandIds } from '../../common/commands.ts'
import { panelRows } from '../../common/panels.ts'
import { t } from '../../common/words/t.ts'

const features = join(import.meta.dirname, '../../renderer/features')
const folders = readdirSync(features)

test.each(panelRows)('the panel $id has a command, a name and a file of its own', (row) => {
  expect(commandIds).toContain(`${row.area}.${row.id}`)
  expect(t(`commands.${row.area}.${row.id}` as 'commands.tab.reading')).toBe(row.name)
  expect(folders.filter((folder) => existsSync(join(features, folder, `${row.id}-panel.tsx`)))).toHaveLength(1)
})

test('what is called a panel is one', () => {
  const files = folders.flatMap((folder) => readdirSync(join(features, folder)))
  const called = files.flatMap((file) => (file.endsWith('-panel.tsx') ? [file.replace('-panel.tsx', '')] : []))
  expect(called.sort()).toEqual(panelRows.map(({ id }): string => id).sort())
})
