import { expect, test } from 'vitest'
import type { Startup } from '../../../../common/ipc.ts'
import {
  rowsFor,
  type SettingGroup,
  settingRows,
  settingWords,
} from '../../../../renderer/features/settings/setting-rows.ts'

const startup: Startup = {
  platform: 'linux',
  notices: [],
  canSave: true,
  version: '1.2.0',
  offeredBackup: null,
  dataFolder: '/home/maud/data',
}

test.each([
  ['nothing typed', 'look', '', ['language', 'appearance', 'contrast', 'zoom']],
  ['the beginning of a word', 'look', 'langu', ['language', 'appearance', 'contrast', 'zoom']],
  ['a word of a title', 'look', 'dark', ['appearance']],
  ['a word of a hint', 'keys', 'type', ['singleKeys']],
  ['two words in any order', 'replies', 'now earn', ['namesCurrentPay']],
  ['the folder itself', 'about', 'maud', ['data']],
] as [string, SettingGroup, string, string[]][])('%s finds its rows', (_name, group, typed, rows) => {
  expect(rowsFor(group, typed, startup)).toEqual(rows)
})

test.each(['qqqq', 'dark qqqq', 'anguage'])('"%s" is in no row', (typed) => {
  const groups = Object.keys(settingRows) as SettingGroup[]
  expect(groups.flatMap((group) => rowsFor(group, typed, startup))).toEqual([])
})

test('the last row says which version this is', () => {
  expect(settingWords('version', startup).title).toBe('Second Look 1.2.0')
})
