import type { Startup } from '../../../common/ipc.ts'
import { t } from '../../../common/words/t.ts'
import { hasWords } from '../rules/rules-by-theme.ts'

/** The settings that are one row each, by the part they stand in. A new one has a line here, its words and its control. */
export const settingRows = {
  look: ['language', 'appearance', 'contrast', 'zoom'],
  keys: ['tray', 'singleKeys'],
  outside: ['stayInTray', 'captureKeys'],
  replies: ['name', 'namesCurrentPay'],
  about: ['data', 'readers', 'version', 'network'],
} as const

/** A part of the settings that is made of rows. */
export type SettingGroup = keyof typeof settingRows
export type SettingId = (typeof settingRows)[SettingGroup][number]

/** What a row is called, and a word on it. */
export function settingWords(id: SettingId, startup: Startup | null): { title: string; hint: string } {
  const values = { folder: startup?.dataFolder ?? '', version: startup?.version ?? '' }
  return { title: t(`settings.rows.${id}.title`, values), hint: t(`settings.rows.${id}.hint`, values) }
}

/** The rows of a part that have the words typed; all of them when the part itself has. */
export function rowsFor(group: SettingGroup, typed: string, startup: Startup | null): SettingId[] {
  const name = t(`settings.groups.${group}`)
  return settingRows[group].filter((id) => {
    const { title, hint } = settingWords(id, startup)
    return hasWords(`${name} ${title} ${hint}`, typed)
  })
}
