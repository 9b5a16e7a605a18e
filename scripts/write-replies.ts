import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './folders.ts'
import { repliesDocument } from './replies-document.ts'

// Writes docs/replies.md from the drafts of the composer.
writeFileSync(join(projectFolder, 'docs', 'replies.md'), repliesDocument())
