import { useContext, useState } from 'react'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { LinksContext } from '../../state/links.ts'
import { isBlank } from '../../state/state.ts'
import { withPane } from '../../ui/pane-widths.ts'
import { Panes } from '../../ui/panes.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { LetterPanel } from '../document/letter-panel.tsx'
import { Opinion, type OpinionPart } from '../verdict/opinion.tsx'

const allParts: readonly OpinionPart[] = ['verdict', 'reasons', 'limits', 'facts']
const partIds = { letter: 'part-letter', reasons: 'part-reasons', limits: 'part-limits', facts: 'part-facts' } as const

/** The letter and the opinion side by side; in a narrow window one part at a time under the verdict. */
export function ReadingPanel({ state, dispatch, controller }: PanelProps) {
  const { desk, read } = state
  const { panes } = state.preferences
  const isNarrow = useMedia('(max-width: 899px)')
  const isMedium = useMedia('(max-width: 1179px)')
  const isLarge = useMedia('(min-width: 1600px)')
  const [part, setPart] = useState<'letter' | 'reasons' | 'limits' | 'facts'>('letter')
  const { marks, point } = useContext(LinksContext)
  const blank = isBlank(desk)
  const opinion = (parts: readonly OpinionPart[]) => (
    <Opinion
      key={parts.join()}
      parts={parts}
      state={state}
      marks={marks}
      controller={controller}
      dispatch={open}
      onLight={point}
    />
  )
  const open: typeof dispatch = (action) => {
    if (action.type === 'marked') setPart('letter')
    dispatch(action)
  }
  const broken = read?.reading.limits.filter((limit) => limit.state === 'broken').length ?? 0
  return (
    <section className="reading" aria-label={t('invite.reading')}>
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
      <Panes
        key="panes"
        lead={
          <>
            <LetterPanel
              key="letter"
              state={state}
              id={partIds.letter}
              shown={isNarrow && part !== 'letter' && !blank ? 'hidden' : 'shown'}
              controller={controller}
              dispatch={dispatch}
            />
            {isNarrow && !blank && part !== 'letter' && opinion([part])}
          </>
        }
        rest={isNarrow || blank ? null : opinion(allParts)}
        label={t('panes.letter')}
        first={isLarge ? 620 : isMedium ? '50%' : 516}
        least={{ lead: 340, rest: 340 }}
        width={panes.letter ?? null}
        onWidth={(width) => void controller.prefer({ panes: withPane(panes, 'letter', width) })}
      />
    </section>
  )
}
