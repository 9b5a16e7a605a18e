import './help.css'
import { type ReactNode, useState } from 'react'
import { articles } from '../../../common/articles.ts'
import { commandIds } from '../../../common/commands.ts'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { Contents } from '../../ui/contents.tsx'
import { FindField } from '../../ui/find-field.tsx'
import { rulesByTheme } from '../rules/rules-by-theme.ts'
import { useRuleBook } from '../rules/use-rule-book.ts'
import { ShortcutList } from '../shortcuts/shortcut-list.tsx'
import { type HelpPart, helpParts, partHasWords, privacySentences } from './help-words.ts'
import { MarksHelp } from './marks-help.tsx'
import { RulesHelp } from './rules-help.tsx'
import { VerdictHelp } from './verdict-help.tsx'

/** What the app does and why, to be searched; it opens at a rule when it is asked about one. */
export function HelpPanel({ state, controller, panels }: PanelProps) {
  const [typed, setTyped] = useState('')
  const book = useRuleBook(controller)
  const isSearch = typed.trim() !== ''
  const themes = rulesByTheme(book, typed)
  const rules = themes.reduce((sum, theme) => sum + theme.rules.length, 0)
  const keys = commandIds.map((id) => t(`commands.${id}`)).join(' ')
  const counts = (part: HelpPart) =>
    part === 'rules' ? rules || Number(book.length === 0) : Number(partHasWords(part, typed, keys))
  const shown = helpParts.filter((part) => !isSearch || counts(part) > 0)
  const found = shown.reduce((sum, part) => sum + counts(part), 0)

  const draw = (part: HelpPart): ReactNode => {
    switch (part) {
      case 'verdict':
        return <VerdictHelp />
      case 'marks':
        return <MarksHelp />
      case 'rules':
        return <RulesHelp themes={themes} off={state.ownRules.off} at={state.helpAt} search={isSearch ? 'on' : 'off'} />
      case 'articles':
        return (
          <>
            <p>{t('help.articlesIntro')}</p>
            <dl className="help-articles">
              {articles.map((id) => (
                <div key={id}>
                  <dt>
                    {t(`articles.${id}.title`)}, {id}
                  </dt>
                  <dd>{t(`articles.${id}.idea`)}</dd>
                </div>
              ))}
            </dl>
          </>
        )
      case 'keys':
        return <ShortcutList panels={panels} />
      case 'privacy':
        return (
          <ul className="help-lines">
            {privacySentences().map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )
    }
  }
  return (
    <div className="help" data-region tabIndex={-1}>
      <Contents label={t('help.contents')} parts={shown.map((id) => ({ id, title: t(`help.parts.${id}`) }))} />
      <div className="help-page">
        <header>
          <h1>{t('commands.place.help')}</h1>
          <FindField
            label={t('help.search')}
            typed={typed}
            found={isSearch ? t('settings.found', { count: found }) : ''}
            onType={setTyped}
          />
        </header>
        {shown.map((part) => (
          <section key={part} aria-labelledby={`part-${part}`}>
            <h2 id={`part-${part}`} tabIndex={-1}>
              {t(`help.parts.${part}`)}
            </h2>
            {draw(part)}
          </section>
        ))}
      </div>
    </div>
  )
}
