import { useRef, useState } from 'react'
import type { Debrief } from '../../../common/debriefs.ts'
import type { InviteStatus } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import type { PanelProps } from '../../panel.ts'
import { useAsked } from '../../state/use-asked.ts'
import { localNow } from '../../ui/format.ts'
import { useLateSave } from '../prepare/use-late-save.ts'
import { DebriefForm } from './debrief-form.tsx'

/** The debrief of the invite on the desk: it is kept from the first word on, and the invite is debriefed then. */
export function DebriefPart(props: Pick<PanelProps, 'state' | 'controller' | 'dispatch'> & { id: string }) {
  const { id, state, controller, dispatch } = props
  const kept = useAsked(controller.ask, 'listDebriefs', id, state.keptVersion)
  const interviews = useAsked(controller.ask, 'listInterviews', id, state.keptVersion)
  const patterns = useAsked(controller.ask, 'patterns', null, state.keptVersion)
  const [written, setWritten] = useState<Debrief | null>(null)
  const { status } = state.desk
  /** The debrief that was kept for the first time here: what is listed may be from the moment before. */
  const begun = useRef<string | null>(null)
  const { later, forget } = useLateSave(async (debrief: Debrief) => {
    const isFirst = begun.current !== debrief.id && !(kept ?? []).some((each) => each.id === debrief.id)
    const isDone = await controller.doQuietly([{ call: 'saveDebrief', argument: debrief }])
    if (!isDone || !isFirst) return
    begun.current = debrief.id
    const moves = status !== 'debriefed' && status !== 'closed'
    if (moves) {
      dispatch({ type: 'patched', patch: { status: 'debriefed' } })
      await controller.refreshList()
    }
    const become = (next: InviteStatus) =>
      moves ? [{ call: 'changeInvites' as const, argument: { ids: [id], change: { status: next } } }] : []
    controller.doneThat(
      t('afterwards.noted'),
      [{ call: 'removeDebrief', argument: debrief.id }, ...become(status)],
      [{ call: 'restoreFromTrash', argument: [{ kind: 'debrief', id: debrief.id }] }, ...become('debriefed')],
    )
  })
  if (kept === null || interviews === null) return <p className="quiet">{t('prepare.waiting')}</p>
  const held = interviews.findLast((interview) => interview.state !== 'cancelled') ?? null
  // What is kept has caught up; from now on it is shown, so that what is taken back is seen.
  if (written !== null && kept.some((each) => isSame(each, written))) setWritten(null)
  const debrief = written ?? kept.at(-1) ?? emptyDebrief(id, held?.id ?? null)
  const isKept = kept.some((each) => each.id === debrief.id)
  const title = state.list.invites.find((invite) => invite.id === id)?.title ?? ''
  return (
    <DebriefForm
      title={title}
      debrief={debrief}
      isKept={isKept}
      broken={(state.read?.reading.limits ?? []).filter((limit) => limit.state === 'broken').map(({ limit }) => limit)}
      patterns={(patterns ?? []).filter((pattern) => pattern.invites.includes(id))}
      onChange={(change) => {
        const next = { ...debrief, ...change }
        setWritten(next)
        later(next)
      }}
      onRemove={() => {
        forget()
        setWritten(null)
        void controller.doKept(
          [{ call: 'removeDebrief', argument: debrief.id }],
          [{ call: 'restoreFromTrash', argument: [{ kind: 'debrief', id: debrief.id }] }],
          t('afterwards.removed'),
        )
      }}
      onNote={() => {
        controller.patch({ replyIntent: 'honest-note' })
        dispatch({ type: 'tab', tab: 'reply' })
      }}
    />
  )
}

function isSame(one: Debrief, other: Debrief): boolean {
  const keys = Object.keys(other) as (keyof Debrief)[]
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]))
}

function emptyDebrief(invite: string, interview: string | null): Debrief {
  return {
    id: crypto.randomUUID(),
    invite,
    interview,
    on: localNow(new Date()).slice(0, 10),
    ease: null,
    questions: [],
    learned: '',
    feedback: '',
    cvPoints: [],
    goals: '',
    wants: null,
    terms: [],
  }
}
