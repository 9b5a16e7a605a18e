import { type ConcernKind, concernKinds } from '../../../common/reading.ts'
import type { RuleEntry } from '../../../common/rule-book.ts'
import { t } from '../../../common/words/t.ts'
import { matchWords } from '../palette/match-words.ts'

/** The rules of one theme. */
export interface ThemeRules {
  kind: ConcernKind
  rules: RuleEntry[]
}

/** The rules that have the words typed, by theme; themes without one are left out. */
export function rulesByTheme(book: readonly RuleEntry[], typed: string): ThemeRules[] {
  return concernKinds
    .map((kind) => ({ kind, rules: book.filter((rule) => rule.kind === kind && hasWords(wordsOf(rule), typed)) }))
    .filter(({ rules }) => rules.length > 0)
}

/** Whether some text has all the words typed; every text has none of them. */
export function hasWords(text: string, typed: string): boolean {
  return matchWords(text, typed) !== null
}

/** All that is told of a rule, to be searched. */
function wordsOf({ kind, title, why, ask, example }: RuleEntry): string {
  return [t(`themes.${kind}`), title, why, ask ?? '', example.map(({ text }) => text).join('')].join(' ')
}
