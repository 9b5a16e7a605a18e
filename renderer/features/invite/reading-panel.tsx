import { memo, useCallback, useState } from 'react'
import { TabPanel, Tabs } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { isCalm } from '../../state/is-calm.ts'
import { LinksContext, useLinks } from '../../state/links.ts'
import { Live } from '../../state/live.tsx'
import { isBlank } from '../../state/state.ts'
import { useSteady } from '../../state/use-steady.ts'
import { later } from '../../ui/later.tsx'
import { withPane } from '../../ui/pane-widths.ts'
import { Panes } from '../../ui/panes.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { LetterPane } from '../document/letter-pane.tsx'
import type { OpinionPart } from '../verdict/opinion.tsx'
import { type ReadingPart, ReadingParts } from './reading-parts.tsx'

const Opinion = later(() => import('../verdict/opinion.tsx').then((it) => it.Opinion))

/** Parts of the opinion that are shown together; the same arrays each time, so that nothing is drawn again for them. */
const together = {
  all: ['verdict', 'reasons', 'limits', 'questions', 'facts'],
  verdict: ['verdict'],
  reasons: ['reasons'],
  limits: ['limits', 'facts'],
  questions: ['questions'],
} as const satisfies Record<string, readonly OpinionPart[]>

/** The letter and the opinion side by side; in a narrow window one part at a time under the verdict. */
export const ReadingPanel = memo(function ReadingPanel({ state, dispatch, controller }: PanelProps) {
  const { panes } = state.preferences
  const isNarrow = useMedia('(max-width: 899px)')
  const isMedium = useMedia('(max-width: 1179px)')
  const isLarge = useMedia('(min-width: 1600px)')
  const [chosen, setChosen] = useState<ReadingPart>('letter')
  const blank = isBlank(state.desk)
  const isInParts = isNarrow && !blank
  const part = isInParts ? chosen : 'letter'
  const steady = useSteady(state)
  // Its own marks: those of the letter are a moment ahead of it.
  const links = useLinks({ read: steady.read, mark: state.mark, focus: state.focus }, dispatch)
  const open = useCallback<typeof dispatch>(
    (action) => {
      if (action.type === 'marked') setChosen('letter')
      dispatch(action)
    },
    [dispatch],
  )
  const toLimits = useCallback(() => setChosen('limits'), [])
  const opinion = (parts: keyof typeof together) => (
    <LinksContext value={links}>
      <Opinion parts={together[parts]} state={steady} controller={controller} dispatch={open} onLimits={toLimits} />
    </LinksContext>
  )
  return (
    <Tabs
      className="reading"
      selectedKey={part}
      onSelectionChange={(key) => {
        if (isInParts && key !== part) setChosen(key as ReadingPart)
      }}
    >
      <div key="top" className={isInParts ? 'reading-top' : 'is-away'}>
        {isInParts && opinion('verdict')}
        <ReadingParts reading={state.read?.reading ?? null} />
      </div>
      {/* The letter stays where it is while another part is shown: the box in it keeps what was done there. */}
      <TabPanel key="letter" id="letter" shouldForceMount className={part === 'letter' ? 'reading-part' : 'is-away'}>
        <Panes
          lead={
            <Live
              key="letter"
              of={LetterPane}
              id="part-letter"
              shown={part === 'letter' ? 'shown' : 'hidden'}
              controller={controller}
              dispatch={dispatch}
            />
          }
          rest={isNarrow || blank ? null : opinion('all')}
          label={t('panes.letter')}
          first={isLarge ? 620 : isMedium ? '50%' : 516}
          least={{ lead: 340, rest: 340 }}
          width={panes.letter ?? null}
          onWidth={(width) => void controller.prefer({ panes: withPane(panes, 'letter', width) })}
        />
      </TabPanel>
      <TabPanel id="reasons" className="reading-part">
        {opinion('reasons')}
      </TabPanel>
      <TabPanel id="limits" className="reading-part">
        {opinion('limits')}
      </TabPanel>
      <TabPanel id="questions" className="reading-part">
        {opinion('questions')}
      </TabPanel>
    </Tabs>
  )
}, isCalm)
