import './rules.css'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosureGroup, DisclosurePanel, Heading } from 'react-aria-components'
import type { ConcernKind } from '../../../common/reading.ts'
import type { RuleEntry } from '../../../common/rule-book.ts'
import { t } from '../../../common/words/t.ts'
import type { ThemeRules } from './rules-by-theme.ts'

/** Rules to unfold by theme. */
export interface RuleThemesProps {
  themes: readonly ThemeRules[]
  /** Ids of the rules that are switched off. */
  off: readonly string[]
  /** The themes that lie open. */
  open: ReadonlySet<ConcernKind>
  onOpen: (open: ReadonlySet<ConcernKind>) => void
  /** Draws one rule. */
  children: (rule: RuleEntry) => ReactNode
}

/** The rules by theme, each theme with how many it has and how many of them are off. */
export function RuleThemes({ themes, off, open, onOpen, children }: RuleThemesProps) {
  return (
    <DisclosureGroup
      className="themes"
      allowsMultipleExpanded
      expandedKeys={open}
      onExpandedChange={(keys) => onOpen(new Set(themes.map(({ kind }) => kind).filter((kind) => keys.has(kind))))}
    >
      {themes.map(({ kind, rules }) => {
        const silent = rules.filter(({ id }) => off.includes(id)).length
        return (
          <Disclosure key={kind} id={kind} className="theme">
            <Heading level={3}>
              <Button slot="trigger" className="theme-head">
                <ChevronRight aria-hidden="true" size={16} />
                <b>{t(`themes.${kind}`)}</b>
                <span>
                  {t('ruleCounts.rules', { count: rules.length })}
                  {silent > 0 && `, ${t('ruleCounts.off', { count: silent })}`}
                </span>
              </Button>
            </Heading>
            <DisclosurePanel className="theme-rules">{open.has(kind) && rules.map(children)}</DisclosurePanel>
          </Disclosure>
        )
      })}
    </DisclosureGroup>
  )
}
