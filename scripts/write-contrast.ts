import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contrastTables } from './contrast-table.ts'
import { projectFolder } from './folders.ts'

/** Writes the measured contrasts into `docs/design.md`. Run it after a colour of `tokens.css` was changed. */
const page = join(projectFolder, 'docs', 'design.md')
const css = await readFile(join(projectFolder, 'renderer', 'styles', 'tokens.css'), 'utf8')
const text = await readFile(page, 'utf8')
const [before = '', after = ''] = [text.split('<!-- contrast -->')[0], text.split('<!-- /contrast -->')[1]]
await writeFile(page, `${before}<!-- contrast -->\n\n${contrastTables(css)}\n\n<!-- /contrast -->${after}`)
