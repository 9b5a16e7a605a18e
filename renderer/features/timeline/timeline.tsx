import { useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { useAsked } from '../../state/use-asked.ts'
import { formatMoment, localNow } from '../../ui/format.ts'
import { LongBox } from '../../ui/long-box.tsx'
import { eventWords } from './event-words.ts'

const longestNote = 20_000

/** All that happened to an invite, newest first, and a place for notes of one's own. */
export function Timeline({ id, state, controller }: Pick<PanelProps, 'state' | 'controller'> & { id: string }) {
  // The status on the desk is saved a moment after it is chosen; what is kept then has another date.
  const version = state.keptVersion * 10 + state.list.invites.length
  const events = useAsked(controller.ask, 'readTimeline', id, version)
  const [typed, setTyped] = useState('')
  const add = async () => {
    const words = typed.trim()
    if (words === '') return
    const added = await controller.ask('addNote', { invite: id, at: localNow(new Date()), words })
    if (added === null) return
    setTyped('')
    controller.keptChanged()
  }
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title" className="side-head">
        {t('timeline.title')}
      </h2>
      <LongBox
        label={t('timeline.note')}
        value={typed}
        most={longestNote}
        focus="none"
        wrong={null}
        onChange={setTyped}
      />
      <p className="timeline-note">
        <Button className="btn small" isDisabled={typed.trim() === ''} onPress={() => void add()}>
          {t('timeline.addNote')}
        </Button>
      </p>
      <ol className="timeline">
        {[...(events ?? [])].reverse().map((event) => (
          <li key={event.id}>
            <span>
              {eventWords(event)}
              <small>{formatMoment(event.at)}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
