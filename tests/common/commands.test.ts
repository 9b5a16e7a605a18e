import { expect, test } from 'vitest'
import { type CommandRow, commandRows } from '../../common/commands.ts'
import { t } from '../../common/words/t.ts'

const rows: readonly CommandRow[] = commandRows

test('no two commands have the same key', () => {
  const keys = rows.flatMap((row) => row.keys)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('every command has words', () => {
  expect(commandRows.filter(({ id }) => t(`commands.${id}`) === `commands.${id}`)).toEqual([])
})

test('keys are written one way: modifiers in their order, letters as capitals', () => {
  const odd = rows
    .flatMap((row) => row.keys)
    // Sample: `Mod+Shift+F`, `Alt+1`, `F6`, `?`.
    .filter((key) => !/^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9]|[!-/:-@]|F\d{1,2}|Escape|Enter)$/.test(key))
  expect(odd).toEqual([])
})
