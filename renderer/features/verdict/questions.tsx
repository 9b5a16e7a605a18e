import type { Ask } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { LineIcon } from '../../ui/line-icon.tsx'
import { type CiteActions, Cites } from './cites.tsx'

/** What the text leaves open, as questions to ask. */
export function Questions({ asks, cites }: { asks: readonly Ask[]; cites: CiteActions }) {
  const questions = asks.filter((ask) => ask.kind === 'question')
  if (questions.length === 0) return null
  return (
    <section className="unsaid" aria-label={t('verdict.unsaid')}>
      <h3>{t('verdict.unsaid')}</h3>
      <ul>
        {questions.map((ask) => (
          <li key={ask.id}>
            <LineIcon name="question" />
            <span>
              {ask.text} <Cites evidence={ask.evidence} basis="text" source={null} cites={cites} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
