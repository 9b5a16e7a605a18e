import { existsSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { writeBetweenMarks } from '../between-marks.ts'
import { projectFolder } from '../folders.ts'
import { circumstances } from './machine.ts'

/** What is measured, in the order of the page, and under which heading it stands there. */
export const parts = {
  reading: 'The reading',
  store: 'Lists, searches and saves',
  mails: 'A folder of mails',
  start: 'The start',
  window: 'The window',
  size: 'The size',
} as const
export type Part = keyof typeof parts

/** Tells a program that is started where its part goes. */
export const pageVariable = 'SECOND_LOOK_BENCH_PAGE'

const page = () => process.env[pageVariable] ?? join(projectFolder, 'docs/performance.md')

/** The page before anything was measured. */
const emptyPage = `# How fast it is, and how large

Written by \`npm run bench\`, which measures everything, or with a part after it (\`npm run bench -- --store\`) that part alone; change
nothing here by hand. Ratios say more than times: what is compared ran in the same minutes on the same machine.

${Object.entries(parts)
  .map(([part, heading]) => `## ${heading}\n\n<!-- ${part} -->\n\nNot measured yet.\n\n<!-- /${part} -->\n`)
  .join('\n')}`

/** Says what was measured, and puts it into its part of the page with where and when that was. */
export async function keepPart(part: Part, words: string): Promise<void> {
  console.log(`${words}\n`)
  if (!existsSync(page())) writeFileSync(page(), emptyPage)
  const busy = `Tasks on the machine at the end, ours among them: ${loadavg()[0]?.toFixed(1)}`
  const where = [...(await circumstances()), busy].map((line) => `- ${line}`).join('\n')
  writeBetweenMarks(page(), part, `${where}\n\n${words}`)
}
