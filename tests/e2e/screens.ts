import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { projectFolder } from '../../scripts/folders.ts'
import { inviteList, openReply, pasteBox, saved, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'

/** The moment the example is looked at: some days before its people have to answer. */
const now = '2026-06-09T09:30:00'

/** Sizes of the page: with room for everything, and one column. */
export const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 720, height: 800 } } as const

/** Something a person can have in front of them. */
export interface Screen {
  /** Names its pictures and its tree. */
  id: string
  size: keyof typeof sizes
  /** Whether a picture of it is kept; what only covers a known screen has none. */
  picture: 'kept' | 'none'
  /** Gets there from the window as it is after a start. */
  reach(app: RunningApp): Promise<void>
}

const example = async ({ page }: RunningApp) => {
  const rows = inviteList(page)
  if ((await rows.count()) === 0) await page.getByRole('button', { name: /^\d+ invites$/ }).click()
  await rows.getByRole('row', { name: /Harbour & Finch/ }).click()
  await verdict(page).waitFor()
  await saved(page)
}

const place = async (page: Page, key: string) => {
  await page.getByRole('banner').waitFor()
  await page.keyboard.press(key)
}

/** Every screen, one row each; those of an invite show the example. */
export const screens: readonly Screen[] = []
