import type { OwnRules } from '../../../common/own-rules.ts'
import type { Ignored } from '../../../common/reading.ts'
import type { RuleEntry } from '../../../common/rule-book.ts'
import { quote } from '../../../common/span.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState } from '../../state/state.ts'
import type { IgnoredItem } from './ignored-list.tsx'

/** What of the letter on the desk does not bother the person. */
export function ignoredInLetter({ read, desk }: AppState, controller: Controller): IgnoredItem[] {
  if (read === null) return []
  return read.reading.ignored.map((ignored: Ignored): IgnoredItem => {
    const { by, key, title, rule, evidence } = ignored
    const words = evidence[0] === undefined ? null : quote(read.text, evidence[0])
    if (by === 'off') return { ...offItem(rule, title, controller), words }
    const bringBack = () => {
      const undo = { kind: 'dismissed' as const, key: desk.key, dismissed: desk.dismissed }
      controller.patch({ dismissed: desk.dismissed.filter((other) => other !== key) })
      controller.notice(t('ignored.back', { title }), undo)
    }
    return { key, title, words, scope: 'here', onBringBack: bringBack }
  })
}

/** The rules that are looked for in no invite. */
export function rulesOff(rules: OwnRules, book: readonly RuleEntry[], controller: Controller): IgnoredItem[] {
  const titles = new Map([
    ...book.map((rule) => [rule.id, rule.title] as const),
    ...rules.words.map((own) => [own.id, own.words] as const),
  ])
  return rules.off.flatMap((id) => {
    const title = titles.get(id)
    return title === undefined ? [] : [offItem(id, title, controller)]
  })
}

function offItem(id: string, title: string, controller: Controller): IgnoredItem {
  const bringBack = () =>
    void controller.changeRules({ kind: 'switch', ids: [id], to: 'on' }, t('ignored.looksAgain', { title }))
  return { key: id, title, words: null, scope: 'everywhere', onBringBack: bringBack }
}
