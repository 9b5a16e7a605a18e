import { expect, test } from 'vitest'
import { backupName, outworn, readBackupName } from '../../../main/store/backup-names.ts'

test('a name says when its backup was made and where it comes from', () => {
  const name = backupName('2026-11-22T06:30:15.123Z', 'replaced')
  expect(name).toBe('2026-11-22T06-30-15Z.replaced.db')
  expect(readBackupName(name)).toEqual({ name, madeAt: '2026-11-22T06:30:15.000Z', origin: 'replaced' })
})

test.each(['second-look.db', '2026-11-22.db', '2026-11-22T06-30-15Z.db.part', '../2026-11-22T06-30-15Z.db', ''])(
  '%j is the name of no backup',
  (name) => {
    expect(readBackupName(name)).toBeNull()
  },
)

/** A backup at noon on each of the last days, 22 November 2026 being the first. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, day) =>
    backupName(new Date(Date.UTC(2026, 10, 22 - day, 12)).toISOString(), 'made'),
  )
const keptOf = (names: readonly string[]) => {
  const gone = outworn(names, '2026-11-22T12:00:00.000Z')
  return names.filter((name) => !gone.includes(name)).map((name) => name.slice(0, 10))
}

test('the last seven days and the last four weeks keep their newest backup', () => {
  // 22 November 2026 is a Sunday, the last day of its week.
  expect(keptOf(daily(60))).toEqual([
    '2026-11-22',
    '2026-11-21',
    '2026-11-20',
    '2026-11-19',
    '2026-11-18',
    '2026-11-17',
    '2026-11-16',
    '2026-11-15',
    '2026-11-08',
    '2026-11-01',
  ])
})

test('of several on one day the newest stays', () => {
  const names = ['06', '12', '18'].map((hour) => backupName(`2026-11-22T${hour}:00:00.000Z`, 'made'))
  expect(outworn(names, '2026-11-22T20:00:00.000Z')).toEqual([names[1], names[0]])
})

test('days on which the app was not open do not cost a backup', () => {
  const names = ['2026-11-20', '2026-06-02', '2026-06-01'].map((day) => backupName(`${day}T12:00:00.000Z`, 'made'))
  expect(outworn(names, '2026-11-22T12:00:00.000Z')).toEqual([])
})

test('what was replaced stays for four weeks, whatever else is made', () => {
  const young = backupName('2026-11-01T12:00:00.000Z', 'replaced')
  const old = backupName('2026-10-01T12:00:00.000Z', 'replaced')
  expect(outworn([...daily(3), young, old], '2026-11-22T12:00:00.000Z')).toEqual([old])
})
