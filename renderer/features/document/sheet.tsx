import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Desk } from '../../state/state.ts'
import { elementAt, showHits } from './find-highlight.ts'
import { layOut } from './layout.ts'
import { LetterText } from './letter-text.tsx'
import { Margin } from './margin.tsx'
import { markElement } from './mark-element.ts'
import type { Mark } from './marks.ts'
import { SheetHead } from './sheet-head.tsx'
import type { Find } from './use-find.ts'
import { useFolds } from './use-folds.ts'

/** The letter as it is drawn. */
export interface SheetProps {
  desk: Desk
  /** Null until this very text is read. */
  reading: Reading | null
  marks: readonly Mark[]
  current: Mark | null
  /** The mark whose card is up. */
  open: Mark | null
  /** Marks pointed at, here or elsewhere. */
  lit: readonly string[]
  find: Find
  /** The mark that gets the focus as soon as it is seen; emptied then. */
  wanted: RefObject<string | null>
  /** `at` is where the words begin that were pointed at. */
  onOpen: (id: string, at?: number) => void
  onPoint: (marks: readonly string[] | null) => void
  onEdit: () => void
}

/** Letters longer than this are laid out only as far as they are seen. */
const longText = 60_000

/** The document on paper, with its marks and the signs in the margin. */
export function Sheet(props: SheetProps) {
  const { desk, reading, marks, current, open, lit, find, wanted, onOpen, onPoint } = props
  const article = useRef<HTMLElement>(null)
  const document = reading?.document ?? null
  const blocks = useMemo(() => layOut(desk.text, document, marks), [desk.text, document, marks])
  const folds = useFolds(blocks)
  const openId = open?.id ?? null
  const on = useMemo(() => (openId === null ? lit : [...new Set([...lit, openId])]), [lit, openId])

  // biome-ignore lint/correctness/useExhaustiveDependencies: folds open when another mark or hit is gone to, and can be folded again.
  useLayoutEffect(() => {
    const span = find.current ?? current?.spans[0]
    if (span !== undefined) folds.unfold(span)
  }, [current?.id, find.current])
  useLayoutEffect(() => {
    const { current: id } = wanted
    const element = id === null || article.current === null ? null : markElement(article.current, id)
    if (element === null) return
    element.scrollIntoView({ block: 'nearest' })
    element.focus({ preventScroll: true })
    // What lies in a fold can only have the focus once the fold is open.
    if (window.document.activeElement === element) wanted.current = null
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew, the words need their light again.
  useLayoutEffect(() => {
    showHits(article.current, find.hits, find.current)
    return () => showHits(null, [], null)
  }, [blocks, find.hits, find.current])
  useLayoutEffect(() => {
    if (find.current === null || article.current === null) return
    elementAt(article.current, find.current.start)?.scrollIntoView({ block: 'center' })
  }, [find.current])

  const hear = (event: KeyboardEvent) => {
    const isMark = event.target instanceof HTMLElement && event.target.matches('[data-mark]')
    if (event.key !== 'Tab' || event.shiftKey || !isMark || open === null) return
    event.preventDefault()
    article.current?.closest('section')?.querySelector<HTMLElement>('.card button')?.focus()
  }
  return (
    <div className={open === null ? 'sheet-scroll' : 'sheet-scroll has-card'}>
      <div className="sheet letter">
        <SheetHead desk={desk} reading={reading} onEdit={props.onEdit} />
        <article
          ref={article}
          className={desk.text.length > longText ? 'letter-text is-long' : 'letter-text'}
          aria-label={t('letter.document')}
          aria-busy={reading === null}
          lang={document?.language ?? undefined}
          onKeyDown={hear}
        >
          <LetterText
            blocks={blocks}
            light={{ tabStop: current?.id ?? marks[0]?.id ?? null, openId, on: on.join(' '), onOpen, onPoint }}
            liesOf={folds.liesOf}
            onLie={folds.lie}
          />
        </article>
        <Margin marks={marks} article={article} on={on} open={open} onOpen={onOpen} onPoint={onPoint} />
        {marks.map((mark) => (
          <span key={mark.id} id={`sign-${mark.id}`} hidden>
            {mark.number === null
              ? t(`letter.kinds.${mark.kind}`)
              : t('letter.mark', { number: mark.number, kind: t(`letter.kinds.${mark.kind}`) })}
          </span>
        ))}
      </div>
    </div>
  )
}
