import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { debuggerSwitches, refuseDebuggers } from '../../main/debugging.ts'

function folders(): { own: string; link: string; other: string } {
  const base = mkdtempSync(join(tmpdir(), 'second-look-debugging-'))
  onTestFinished(() => rmSync(base, { recursive: true }))
  const [own, other] = [mkdtempSync(join(base, 'own-')), mkdtempSync(join(base, 'other-'))]
  const link = join(base, 'link')
  symlinkSync(own, link, 'junction')
  return { own, other, link }
}

/** The switches taken off when `folder` is opened. */
function takenOff(folder: string, ownFolder: string): string[] {
  const removed: string[] = []
  refuseDebuggers({ removeSwitch: (name) => removed.push(name) }, { folder, ownFolder })
  return removed
}

test('no debugger looks into the data of the person, by whatever path it is named', () => {
  const { own, link } = folders()
  expect(takenOff(own, own)).toEqual([...debuggerSwitches])
  expect(takenOff(join(own, '..', '.', link.slice(link.lastIndexOf('/') + 1)), own)).toEqual([...debuggerSwitches])
  expect(takenOff(link, own)).toEqual([...debuggerSwitches])
})

test('a folder made for the purpose may be looked into', () => {
  const { own, other } = folders()
  expect(takenOff(other, own)).toEqual([])
  expect(takenOff(join(own, 'below'), own)).toEqual([])
})
