import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyRule } from '../../main/analysis/concerns/index.ts'
import { reviewRules } from '../../main/reply/review/rules.ts'
import { projectFolder } from '../../scripts/folders.ts'
import { reviewDocument, rulesDocument } from '../../scripts/rules-document.ts'

describe('docs/rules.md', () => {
  test('is what the rows say now; `npm run rules` writes it again', () => {
    expect(readFileSync(join(projectFolder, 'docs', 'rules.md'), 'utf8')).toBe(
      `${rulesDocument(everyRule)}\n${reviewDocument(reviewRules)}`,
    )
  })

  test('has one line for each rule', () => {
    const written = rulesDocument(everyRule)
      .split('\n')
      .flatMap((line) => /^\| `(?<id>[^`]{1,80})` \|/.exec(line)?.groups?.id ?? [])
    expect([...written].sort()).toEqual(everyRule.map((rule) => rule.id as string).sort())
  })

  test('an example cannot break its table', () => {
    const [first] = everyRule
    if (!first) throw new Error('There are no rules')
    const page = rulesDocument([{ ...first, hits: ['Dunmore | [[on-site]]\nfull time'], misses: ['2 * 3'] }])
    expect(page).toContain('| Dunmore \\| **on-site** / full time | 2 \\* 3 |')
  })
})
