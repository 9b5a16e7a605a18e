import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyRule } from '../main/analysis/concerns/index.ts'
import { reviewRules } from '../main/reply/review/rules.ts'
import { projectFolder } from './folders.ts'
import { reviewDocument, rulesDocument } from './rules-document.ts'

// Writes docs/rules.md from the rows.
writeFileSync(join(projectFolder, 'docs', 'rules.md'), `${rulesDocument(everyRule)}\n${reviewDocument(reviewRules)}`)
