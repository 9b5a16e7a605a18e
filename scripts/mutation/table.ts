/** As much as is read of Stryker's report. */
export interface Report {
  files: Readonly<Record<string, { mutants: readonly { status: string }[] }>>
}

/** What became of the changes of one file. */
interface Tally {
  name: string
  seen: number
  unseen: number
}

/** The table of a folder, a line for each file that has something to change, and one for all of them. */
export function mutationTable({ files }: Report, folder: string, day: string): string {
  const tallies = Object.entries(files)
    .map(([path, { mutants }]): Tally => {
      const count = (...states: string[]) => mutants.filter(({ status }) => states.includes(status)).length
      return {
        name: path.slice(folder.length + 1),
        seen: count('Killed', 'Timeout'),
        unseen: count('Survived', 'NoCoverage'),
      }
    })
    .filter(({ seen, unseen }) => seen + unseen > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const all: Tally = {
    name: 'all',
    seen: tallies.reduce((sum, { seen }) => sum + seen, 0),
    unseen: tallies.reduce((sum, { unseen }) => sum + unseen, 0),
  }
  return [
    `Counted on ${day}.`,
    '',
    '| file | changes | seen | share |',
    '| --- | ---: | ---: | ---: |',
    ...tallies.map((tally) => lineOf({ ...tally, name: `\`${tally.name}\`` })),
    lineOf({ ...all, name: '**all**' }),
  ].join('\n')
}

function lineOf({ name, seen, unseen }: Tally): string {
  return `| ${name} | ${seen + unseen} | ${seen} | ${Math.floor((100 * seen) / (seen + unseen))} % |`
}
