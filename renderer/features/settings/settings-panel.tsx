import './settings.css'
import { type ReactNode, useState } from 'react'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { Contents } from '../../ui/contents.tsx'
import { FindField } from '../../ui/find-field.tsx'
import { SaveLine } from '../../ui/save-line.tsx'
import { SafeLines } from '../keeping/safe-lines.tsx'
import { safeRowsFor } from '../keeping/safe-rows.ts'
import { ignoredInLetter, rulesOff } from '../rules/ignored-items.ts'
import { IgnoredList } from '../rules/ignored-list.tsx'
import { hasWords, rulesByTheme } from '../rules/rules-by-theme.ts'
import { useRuleBook } from '../rules/use-rule-book.ts'
import { OwnWordsList } from './own-words.tsx'
import { RuleSwitches } from './rule-switches.tsx'
import { SettingRow } from './setting-row.tsx'
import { rowsFor, type SettingGroup } from './setting-rows.ts'

/** A part of the settings. */
interface Part {
  id: SettingGroup | 'safe' | 'rules' | 'own' | 'ignored'
  /** How many of its lines have the words looked for. */
  count: number
  lines: ReactNode
}

/** The settings on one sheet, to be searched. Every change is kept as it is made. */
export function SettingsPanel({ state, controller }: PanelProps) {
  const [typed, setTyped] = useState('')
  const book = useRuleBook(controller)
  const { ownRules, startup } = state
  const isSearch = typed.trim() !== ''
  const has = (text: string) => hasWords(text, typed)

  const rows = (id: SettingGroup): Part => {
    const found = rowsFor(id, typed, startup)
    const lines = found.map((row) => <SettingRow key={row} id={row} state={state} controller={controller} />)
    return { id, count: found.length, lines }
  }
  const themes = rulesByTheme(book, typed)
  const words = ownRules.words.filter((own) => has(`${t('settings.groups.own')} ${own.words} ${own.why}`))
  const here = ignoredInLetter(state, controller).filter((item) => item.scope === 'here')
  const ignored = [...rulesOff(ownRules, book, controller), ...here].filter((item) =>
    has(`${t('settings.groups.ignored')} ${item.title} ${item.words ?? ''}`),
  )
  const safe = safeRowsFor(typed)
  const parts: Part[] = [
    rows('look'),
    rows('keys'),
    rows('outside'),
    rows('replies'),
    {
      id: 'rules',
      count: themes.reduce((sum, { rules }) => sum + rules.length, 0),
      lines: (
        <RuleSwitches themes={themes} off={ownRules.off} search={isSearch ? 'on' : 'off'} controller={controller} />
      ),
    },
    {
      id: 'own',
      count: words.length || Number(has(t('settings.groups.own'))),
      lines: <OwnWordsList words={words} count={ownRules.words.length} controller={controller} />,
    },
    {
      id: 'ignored',
      count: ignored.length,
      lines:
        ignored.length > 0 ? (
          <IgnoredList label={t('settings.groups.ignored')} items={ignored} />
        ) : (
          <p className="quiet">{t('ignored.empty')}</p>
        ),
    },
    {
      id: 'safe',
      count: safe.length,
      lines: <SafeLines rows={safe} controller={controller} />,
    },
    rows('about'),
  ]
  const shown = isSearch ? parts.filter((part) => part.count > 0) : parts
  const found = shown.reduce((sum, part) => sum + part.count, 0)
  const titles = shown.map(({ id }) => ({ id, title: t(`settings.groups.${id}`) }))
  return (
    <div className="settings" data-region tabIndex={-1}>
      <Contents label={t('settings.contents')} parts={titles} />
      <div className="sheet settings-sheet">
        <header>
          <h1>{t('commands.place.settings')}</h1>
          <FindField
            label={t('settings.search')}
            typed={typed}
            found={isSearch ? t('settings.found', { count: found }) : ''}
            onType={setTyped}
          />
        </header>
        {shown.map(({ id, lines }) => (
          <section key={id} aria-labelledby={`part-${id}`}>
            <h2 id={`part-${id}`} tabIndex={-1}>
              {t(`settings.groups.${id}`)}
            </h2>
            {lines}
          </section>
        ))}
        <footer>
          {state.settingsSave.kind === 'idle' && <p className="quiet">{t('settings.kept')}</p>}
          <SaveLine save={state.settingsSave} />
        </footer>
      </div>
    </div>
  )
}
