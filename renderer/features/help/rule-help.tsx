import type { RuleEntry } from '../../../common/rule-book.ts'
import { t } from '../../../common/words/t.ts'
import { markOf, RuleExample } from '../rules/rule-example.tsx'

/** A rule in the help. */
export interface RuleHelpProps {
  rule: RuleEntry
  state: 'on' | 'off'
  /** Whether the help was opened for it. */
  asked: 'asked' | 'not-asked'
}

/** One rule explained: a sentence it finds, why it matters, whether it can be talked about, what to ask, and its source. */
export function RuleHelp({ rule, state, asked }: RuleHelpProps) {
  const talk = rule.kind === 'scam' ? t('scamTalk') : t(`negotiable.${rule.negotiable}`)
  return (
    <section
      id={ruleElementId(rule.id)}
      className={asked === 'asked' ? 'rule-help is-asked' : 'rule-help'}
      aria-label={rule.title}
      tabIndex={-1}
    >
      <h4>{rule.title}</h4>
      {state === 'off' && <p className="you">{t('help.isOff')}</p>}
      <dl>
        <dt>{t('help.example')}</dt>
        <dd>
          <RuleExample example={rule.example} mark={markOf(rule)} />
        </dd>
        <dt>{t('help.why')}</dt>
        <dd>{rule.why}</dd>
        <dt>{t('help.talk')}</dt>
        <dd>{talk}</dd>
        {rule.ask !== null && (
          <>
            <dt>{t('help.ask')}</dt>
            <dd>
              <q>{rule.ask}</q>
            </dd>
          </>
        )}
      </dl>
      <p className="quiet">
        {rule.source === null
          ? t('help.noSource')
          : t('help.source', { title: t(`articles.${rule.source}.title`), id: rule.source })}
      </p>
    </section>
  )
}

/** The id of the element that tells of a rule: `rule-travel/regular`. */
export function ruleElementId(id: string): string {
  return `rule-${id}`
}
