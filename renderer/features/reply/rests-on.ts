import { formatList } from '../../ui/format.ts'
import { ruleWords, words } from '../../ui/words.ts'

const otherwise = words.reply.restsOnText

/** What a sentence of the reply rests on, in words: "a limit you set and the verdict". */
export function restsOn(rules: readonly string[]): string {
  const names = rules.map((rule) => {
    const theme = rule.split(/[/:.]/u, 1)[0] ?? ''
    return Object.hasOwn(ruleWords, theme) ? (ruleWords[theme] ?? otherwise) : otherwise
  })
  return formatList(names.length === 0 ? [otherwise] : [...new Set(names)])
}
