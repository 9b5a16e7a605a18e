import type { RuleEntry } from '../../../common/rule-book.ts'
import type { ShownRule } from './define.ts'
import { everyRule } from './index.ts'

/** Every rule as the app tells of it, in the order of the themes. */
export function ruleBook(): RuleEntry[] {
  return everyRule.map((rule) => ({
    id: rule.id,
    kind: rule.kind,
    title: rule.title,
    negotiable: rule.negotiable,
    source: rule.source,
    why: rule.why,
    ask: rule.ask,
    example: exampleOf(rule),
  }))
}

/** The first sample: `You [[work nights]].` in pieces. */
function exampleOf({ hits }: ShownRule): RuleEntry['example'] {
  const pieces = (hits[0] ?? '').split(/\[\[|\]\]/)
  return pieces.flatMap((text, index) => (text === '' ? [] : [{ text, found: index % 2 === 1 }]))
}
