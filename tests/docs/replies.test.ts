import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replyIntents } from '../../common/reply.ts'
import { projectFolder } from '../../scripts/folders.ts'
import { repliesDocument } from '../../scripts/replies-document.ts'

describe('docs/replies.md', () => {
  const written = readFileSync(join(projectFolder, 'docs', 'replies.md'), 'utf8')

  test('is what the composer drafts now; `node scripts/write-replies.ts` writes it again', () => {
    expect(written).toBe(repliesDocument())
  })

  test.each(replyIntents)('shows a draft of %s', (intent) => {
    expect(written).toMatch(new RegExp(`^## \\d{1,2}\\. ${intent}: `, 'm'))
  })
})
