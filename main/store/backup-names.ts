import type { Backup } from '../../common/backups.ts'

/** Samples: `2026-11-22T06-30-00Z.db`, `2026-11-22T06-30-00Z.replaced.db`. */
const form = /^(?<day>\d{4}-\d\d-\d\d)T(?<hour>\d\d)-(?<minute>\d\d)-(?<second>\d\d)Z(?<replaced>\.replaced)?\.db$/

/** The name of a backup made at a moment, UTC ISO-8601. */
export function backupName(moment: string, origin: Backup['origin']): string {
  const stamp = moment.slice(0, 19).replaceAll(':', '-')
  return `${stamp}Z${origin === 'replaced' ? '.replaced' : ''}.db`
}

/** What a name says of its backup; null for the name of anything else. */
export function readBackupName(name: string): Pick<Backup, 'name' | 'madeAt' | 'origin'> | null {
  const { day, hour, minute, second, replaced } = form.exec(name)?.groups ?? {}
  if (day === undefined) return null
  return { name, madeAt: `${day}T${hour}:${minute}:${second}.000Z`, origin: replaced ? 'replaced' : 'made' }
}

/** How many days and weeks that have a backup keep their newest one. */
const daysKept = 7
const weeksKept = 4

/**
 * The backups that are not needed any more: all but the newest of each of the last seven days and four weeks that have
 * one. What was replaced is kept for as many weeks, for it is nowhere else. `now` is UTC ISO-8601.
 */
export function outworn(names: readonly string[], now: string): string[] {
  const backups = names
    .map(readBackupName)
    .filter((backup) => backup !== null)
    .sort((one, other) => other.madeAt.localeCompare(one.madeAt))
  const made = backups.filter(({ origin }) => origin === 'made')
  const kept = new Set([
    ...newestOfEach(made, ({ madeAt }) => madeAt.slice(0, 10), daysKept),
    ...newestOfEach(made, ({ madeAt }) => weekOf(madeAt), weeksKept),
    ...backups
      .filter(({ origin, madeAt }) => origin === 'replaced' && weekOf(now) - weekOf(madeAt) <= weeksKept)
      .map(({ name }) => name),
  ])
  return backups.map(({ name }) => name).filter((name) => !kept.has(name))
}

/** The newest of each of the first `most` groups; `backups` are sorted, newest first. */
function newestOfEach<B extends { name: string }>(
  backups: readonly B[],
  groupOf: (backup: B) => string | number,
  most: number,
): string[] {
  const first = new Map<string | number, string>()
  for (const backup of backups) {
    const group = groupOf(backup)
    if (!first.has(group)) first.set(group, backup.name)
  }
  return [...first.values()].slice(0, most)
}

const weekMs = 7 * 24 * 60 * 60 * 1000
/** The first Monday counted from, in the epoch. */
const firstMondayMs = Date.UTC(1970, 0, 5)

/** Counts weeks from Monday to Sunday. */
function weekOf(moment: string): number {
  return Math.floor((Date.parse(moment) - firstMondayMs) / weekMs)
}
