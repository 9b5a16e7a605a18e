import { noOwnRules, type OwnRules } from '../../common/own-rules.ts'
import { type Preferences, type PreferencesPatch, preferencesFrom } from '../../common/preferences.ts'
import type { RuleEntry } from '../../common/rule-book.ts'
import type { Span } from '../../common/span.ts'
import { language, speak, t } from '../../common/words/t.ts'
import type { call } from '../api.ts'
import { type OwnRulesChange, reverseOf, withChange } from './own-rules.ts'
import type { Action } from './reduce.ts'
import type { AppState, NoticeUndo } from './state.ts'

/** What the settings need of the rest of the window. */
export interface SettingsPorts {
  api: typeof call
  dispatch: (action: Action) => void
  state: () => AppState
  /** Says something in passing that can be taken back. */
  notice: (text: string, undo: NoticeUndo | null) => void
  /** Says something that stays until it is put away. */
  say: (sentence: string) => void
}

/** Everything about how the person likes the window and what they made of the rules. Each change is kept at once. */
export function createSettings({ api, dispatch, state, notice, say }: SettingsPorts) {
  let book: Promise<readonly RuleEntry[]> | null = null

  function show(preferences: Preferences): void {
    if (preferences.language !== language()) speak(preferences.language)
    dispatch({ type: 'preferences', preferences })
  }

  /** Tells the status line how a save goes; whether it went well. */
  async function keeping(answer: Promise<{ ok: true } | { ok: false; detail: string }>): Promise<boolean> {
    dispatch({ type: 'settings-save', save: { kind: 'saving' } })
    const kept = await answer
    const save = kept.ok ? { kind: 'saved' as const } : { kind: 'failed' as const, detail: kept.detail }
    dispatch({ type: 'settings-save', save })
    if (!kept.ok) say(kept.detail)
    return kept.ok
  }

  function prefer(change: PreferencesPatch): Promise<boolean> {
    show(preferencesFrom({ ...state().preferences, ...change }))
    return keeping(api('savePreferences', change))
  }

  async function setOwnRules(next: OwnRules): Promise<boolean> {
    const before = state().ownRules
    // Sent before it is shown: the reading that follows is asked for after it.
    const saving = api('saveOwnRules', next)
    dispatch({ type: 'own-rules', ownRules: next })
    const isKept = await keeping(saving)
    if (!isKept) dispatch({ type: 'own-rules', ownRules: before })
    return isKept
  }

  return {
    /** Reads what was kept. */
    async startSettings(): Promise<void> {
      const [preferences, ownRules] = await Promise.all([api('readPreferences', null), api('readOwnRules', null)])
      if (preferences.ok) show(preferences.value)
      dispatch({ type: 'own-rules', ownRules: ownRules.ok ? ownRules.value : noOwnRules })
      if (!ownRules.ok) say(ownRules.detail)
    },
    /** Notes how the person likes the window, and keeps it. */
    prefer,
    /** The same for something chosen in the settings: it is said, and can be taken back. */
    async choose(change: PreferencesPatch, name: string): Promise<void> {
      const back = pick(state().preferences, change)
      if (await prefer(change)) notice(t('settings.changed', { name }), { kind: 'preferences', change: back })
    },
    /** Changes what the person made of the rules; `said` tells of it. */
    async changeRules(change: OwnRulesChange, said: string): Promise<void> {
      const back = reverseOf(state().ownRules, change)
      if (await setOwnRules(withChange(state().ownRules, change))) notice(said, { kind: 'own-rules', change: back })
    },
    /** Takes a change of the settings back; gives what would make it again, or null when it could not be done. */
    async takeBackSetting(
      undo: Extract<NoticeUndo, { kind: 'preferences' | 'own-rules' }>,
    ): Promise<NoticeUndo | null> {
      if (undo.kind === 'preferences') {
        const again = pick(state().preferences, undo.change)
        return (await prefer(undo.change)) ? { ...undo, change: again } : null
      }
      const again = reverseOf(state().ownRules, undo.change)
      return (await setOwnRules(withChange(state().ownRules, undo.change))) ? { ...undo, change: again } : null
    },
    /** All rules; asked for once. None when they cannot be had. */
    ruleBook(): Promise<readonly RuleEntry[]> {
      book ??= api('ruleBook', null).then((answer) => (answer.ok ? answer.value : []))
      return book
    },
    /** Why some words cannot be looked for; null when they can. */
    async checkOwnWords(words: string): Promise<string | null> {
      const answer = await api('checkOwnWords', words)
      return answer.ok ? answer.value : answer.detail
    },
    /** Where some words are found in a sentence. */
    async tryOwnWords(words: string, sentence: string): Promise<Span[]> {
      const answer = await api('tryOwnWords', { words, sentence })
      return answer.ok ? answer.value : []
    },
    async openDataFolder(): Promise<void> {
      const answer = await api('openDataFolder', null)
      if (!answer.ok) say(answer.detail)
    },
  }
}

/** What the fields of a change are now. */
function pick(preferences: Preferences, change: PreferencesPatch): PreferencesPatch {
  return Object.fromEntries(Object.entries(preferences).filter(([name]) => name in change))
}
