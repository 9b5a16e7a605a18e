import { useMemo, useState } from 'react'
import { t } from '../../../common/words/t.ts'
import { isBlank } from '../../state/state.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { LetterPanel } from '../document/letter-panel.tsx'
import { marksOf } from '../document/marks.ts'
import { Opinion, type OpinionPart } from '../verdict/opinion.tsx'
import { invitePanelId } from './invite-header.tsx'
import type { InvitePanelProps } from './invite-panel.tsx'

const allParts: readonly OpinionPart[] = ['verdict', 'reasons', 'limits', 'facts']
const partIds = { letter: 'part-letter', reasons: 'part-reasons', limits: 'part-limits', facts: 'part-facts' } as const

/** The letter and the opinion side by side; in a narrow window one part at a time under the verdict. */
export function ReadingPanel({ state, dispatch, controller }: InvitePanelProps) {
  const { desk, read } = state
  const isNarrow = useMedia('(max-width: 899px)')
  const [part, setPart] = useState<'letter' | 'reasons' | 'limits' | 'facts'>('letter')
  const [lit, setLit] = useState<readonly string[]>([])
  const marks = useMemo(() => (read === null ? [] : marksOf(read.reading)), [read])
  const blank = isBlank(desk)
  const opinion = (parts: readonly OpinionPart[]) => (
    <Opinion
      key={parts.join()}
      parts={parts}
      state={state}
      marks={marks}
      controller={controller}
      dispatch={open}
      onLight={setLit}
    />
  )
  const open: typeof dispatch = (action) => {
    if (action.type === 'marked') setPart('letter')
    dispatch(action)
  }
  const broken = read?.reading.limits.filter((limit) => limit.state === 'broken').length ?? 0
  return (
    <section
      className="reading"
      id={invitePanelId}
      role={blank ? undefined : 'tabpanel'}
      aria-label={t('invite.reading')}
    >
      {isNarrow && !blank && (
        <div key="top" className="reading-top">
          {opinion(['verdict'])}
          <Tabs
            label={t('verdict.parts')}
            className="segs"
            panelId={partIds[part]}
            selected={part}
            items={[
              { id: 'letter', label: t('verdict.partLetter') },
              { id: 'reasons', label: t('verdict.partReasons') },
              { id: 'limits', label: t('verdict.partLimits', { count: broken }) },
              { id: 'facts', label: t('verdict.partFacts') },
            ]}
            onSelect={setPart}
          />
        </div>
      )}
      <LetterPanel
        key="letter"
        state={state}
        marks={marks}
        lit={lit}
        id={partIds.letter}
        shown={isNarrow && part !== 'letter' && !blank ? 'hidden' : 'shown'}
        controller={controller}
        dispatch={dispatch}
      />
      {!isNarrow && !blank && opinion(allParts)}
      {isNarrow && !blank && part !== 'letter' && opinion([part])}
    </section>
  )
}
