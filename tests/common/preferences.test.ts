import { expect, test } from 'vitest'
import { firstPreferences, preferencesFrom, preferencesSchema } from '../../common/preferences.ts'

test('what was kept comes back', () => {
  const kept = { ...firstPreferences, language: 'en-US', singleKeys: false, panes: { tray: 312 } }
  expect(preferencesFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
})

test('a field that no longer fits has its first value, and the others stay', () => {
  expect(preferencesFrom({ language: 'xx', singleKeys: false, panes: { tray: 'wide' }, gone: 1 })).toEqual({
    ...firstPreferences,
    singleKeys: false,
  })
})

test.each([undefined, null, 7, 'x', [], { constructor: 1 }])('%j is read as nothing kept', (kept) => {
  expect(preferencesFrom(kept)).toEqual(firstPreferences)
})

const captureKeys = preferencesSchema.shape.captureKeys

test.each(['', 'Mod+Shift+L', 'Mod+K', 'Alt+F9', 'Mod+Alt+Shift+7'])('"%s" can paste from any program', (keys) => {
  expect(captureKeys.safeParse(keys).success).toBe(true)
})

test.each(['L', 'Shift+L', 'Mod', 'Mod+', 'Mod++', 'Mod+Enter', 'Shift+Mod+L', 'Mod+Shift+LL', ' '])(
  '"%s" cannot paste from any program',
  (keys) => {
    expect(captureKeys.safeParse(keys).success).toBe(false)
  },
)
