/** As much as is read of Stryker's report. */
export interface Report {
  files: Readonly<Record<string, { mutants: readonly { status: string }[] }>>
}

/** What became of the changes of one file, counted to its end. */
export interface Tally {
  /** Its name within the folder, as `limits/pay.ts`. */
  file: string
  seen: number
  unseen: number
  /** The day it was counted, as `2026-11-22`. */
  day: string
}

/** The tally of a report on one file; values made once when the file is loaded are not changed and do not count. */
export function tallyOf({ files }: Report, file: string, day: string): Tally {
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const count = (...chosen: string[]) => states.filter((state) => chosen.includes(state)).length
  return { file, seen: count('Killed', 'Timeout'), unseen: count('Survived', 'NoCoverage'), day }
}

/** The table of a folder: a line for each file in the order of their names, one for all, and what is not counted yet. */
export function writeTable(tallies: readonly Tally[], files: readonly string[]): string {
  const lines = tallies
    .filter(({ file }) => files.includes(file))
    .sort((a, b) => a.file.localeCompare(b.file, 'en'))
    .map((tally) => ({ ...tally, name: `\`${tally.file}\`` }))
  const sum = (of: 'seen' | 'unseen') => lines.reduce((all, tally) => all + tally[of], 0)
  const left = files.filter((file) => !lines.some((line) => line.file === file))
  return [
    '| file | changes | seen | share | counted on |',
    '| --- | ---: | ---: | ---: | --- |',
    ...lines.map(lineOf),
    lineOf({ name: '**all of these**', seen: sum('seen'), unseen: sum('unseen'), day: '' }),
    ...(left.length > 0 ? ['', `Not counted yet: ${left.map((file) => `\`${file}\``).join(', ')}.`] : []),
  ].join('\n')
}

function lineOf({ name, seen, unseen, day }: Omit<Tally, 'file'> & { name: string }): string {
  const changes = seen + unseen
  const share = changes === 0 ? '–' : `${Math.floor((100 * seen) / changes)} %`
  return `| ${name} | ${changes} | ${seen} | ${share} | ${day} |`.replace('|  |', '| |')
}

// `| limits/pay.ts | 105 | 101 | 96 % | 2026-11-22 |`, the name between backticks
const line =
  /^\| `(?<file>[\w./-]{1,80})` \| (?<changes>\d{1,6}) \| (?<seen>\d{1,6}) \|[^|]{0,12}\| (?<day>[\d-]{10}) \|$/gm

/** The tallies that stand in a table written before. */
export function readTable(words: string): Tally[] {
  return [...words.matchAll(line)].map(({ groups = {} }) => ({
    file: groups.file ?? '',
    seen: Number(groups.seen),
    unseen: Number(groups.changes) - Number(groups.seen),
    day: groups.day ?? '',
  }))
}
