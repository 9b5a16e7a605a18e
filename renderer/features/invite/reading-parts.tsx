import { memo } from 'react'
import { Tab, TabList } from 'react-aria-components'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'

/** A part of the reading that a narrow window shows by itself. */
export type ReadingPart = 'letter' | 'reasons' | 'limits' | 'questions'

/** The names of the parts, with how much there is in each. */
export const ReadingParts = memo(function ReadingParts({ reading }: { reading: Reading | null }) {
  const broken = reading?.limits.filter((limit) => limit.state === 'broken').length ?? 0
  const questions = reading?.verdict.asks.filter((ask) => ask.kind === 'question').length ?? 0
  const parts: { id: ReadingPart; name: string }[] = [
    { id: 'letter', name: t('verdict.partLetter') },
    { id: 'reasons', name: t('verdict.partReasons') },
    { id: 'limits', name: t('verdict.partLimits', { count: broken }) },
    { id: 'questions', name: t('verdict.partQuestions', { count: questions }) },
  ]
  return (
    <TabList className="segs" aria-label={t('verdict.parts')}>
      {parts.map(({ id, name }) => (
        <Tab key={id} id={id} className="seg">
          {name}
        </Tab>
      ))}
    </TabList>
  )
})
