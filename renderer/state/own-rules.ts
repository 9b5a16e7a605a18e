import type { OwnRules, OwnWords } from '../../common/own-rules.ts'

/** One change of what the person made of the rules; small, so that taking it back leaves later ones alone. */
export type OwnRulesChange =
  | { kind: 'switch'; ids: readonly string[]; to: 'on' | 'off' }
  /** Words in the place of those of the same id, or new ones; null takes them out. */
  | { kind: 'words'; id: string; words: OwnWords | null }

/** The rules after a change. */
export function withChange(rules: OwnRules, change: OwnRulesChange): OwnRules {
  switch (change.kind) {
    case 'switch': {
      const others = rules.off.filter((id) => !change.ids.includes(id))
      return { ...rules, off: change.to === 'on' ? others : [...others, ...change.ids] }
    }
    case 'words': {
      const { id, words } = change
      if (words === null) return { ...rules, words: rules.words.filter((own) => own.id !== id) }
      const isKnown = rules.words.some((own) => own.id === id)
      const replaced = rules.words.map((own) => (own.id === id ? words : own))
      return { ...rules, words: isKnown ? replaced : [...rules.words, words] }
    }
  }
}

/** The change that leads back to `rules` once `change` is made. */
export function reverseOf(rules: OwnRules, change: OwnRulesChange): OwnRulesChange {
  switch (change.kind) {
    case 'switch': {
      const isMoved = (id: string) => rules.off.includes(id) === (change.to === 'on')
      return { ...change, ids: change.ids.filter(isMoved), to: change.to === 'on' ? 'off' : 'on' }
    }
    case 'words':
      return { ...change, words: rules.words.find((own) => own.id === change.id) ?? null }
  }
}
