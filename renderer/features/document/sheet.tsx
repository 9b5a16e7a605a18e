import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { AppState, Desk } from '../../state/state.ts'
import { formatMoment } from '../../ui/format.ts'
import { Margin } from './margin.tsx'
import type { Mark } from './marks.ts'
import { cutIntoRuns } from './segments.ts'
import { SheetText } from './sheet-text.tsx'

/** The letter as it is drawn. */
export interface SheetProps {
  desk: Desk
  /** Null until this very text is read. */
  reading: Reading | null
  marks: readonly Mark[]
  current: Mark | null
  card: AppState['mark']['card']
  lit: readonly string[]
  onOpen: (id: string) => void
  onEdit: () => void
}

/** The document on paper, with its marks and the signs in the margin. */
export function Sheet({ desk, reading, marks, current, card, lit, onOpen, onEdit }: SheetProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const article = useRef<HTMLElement>(null)
  const runs = useMemo(() => cutIntoRuns(desk.text, reading?.document.parts ?? [], marks), [desk.text, reading, marks])
  const openId = card === 'up' ? (current?.id ?? null) : null
  const on = openId === null ? lit : [...lit, openId]

  useLayoutEffect(() => {
    if (openId === null) return
    const element = article.current?.querySelector(`[data-mark="${CSS.escape(openId)}"]`)
    element?.scrollIntoView({ block: 'nearest' })
  }, [openId])

  const facts = reading?.facts
  const receivedAt = reading?.document.receivedAt ?? desk.receivedAt
  const from = facts?.contact.name?.value ?? facts?.company?.value ?? ''
  return (
    <div ref={scroll} className={openId === null ? 'sheet-scroll' : 'sheet-scroll has-card'}>
      <div className="sheet letter">
        <div className="sheet-head">
          <p>
            <span>{from}</span>
            <time dateTime={receivedAt}>{formatMoment(receivedAt)}</time>
          </p>
          <div>
            <h2>{facts?.role?.value ?? t('letter.untitled')}</h2>
            <button type="button" className="link" onClick={onEdit}>
              {t('letter.edit')}
            </button>
          </div>
        </div>
        <article
          ref={article}
          className="letter-text"
          aria-label={t('letter.document')}
          lang={reading?.document.language ?? undefined}
        >
          <SheetText runs={runs} tabStop={current?.id ?? marks[0]?.id ?? null} on={on} onOpen={onOpen} />
        </article>
        <Margin
          marks={marks}
          article={article}
          on={on}
          openKind={openId === null ? null : (current?.kind ?? null)}
          openId={openId}
          onOpen={onOpen}
        />
      </div>
    </div>
  )
}
