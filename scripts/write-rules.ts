import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { concernRules } from '../main/analysis/concerns/index.ts'
import { projectFolder } from './folders.ts'
import { rulesDocument } from './rules-document.ts'

// Writes docs/rules.md from the rows.
writeFileSync(join(projectFolder, 'docs', 'rules.md'), rulesDocument(concernRules))
