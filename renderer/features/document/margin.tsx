import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { t } from '../../../common/words/t.ts'
import { laySigns, type MarginSign } from './lanes.ts'
import type { Mark, MarkKind } from './marks.ts'

/** The signs beside the letter. */
export interface MarginProps {
  marks: readonly Mark[]
  article: RefObject<HTMLElement | null>
  on: readonly string[]
  openId: string | null
  openKind: MarkKind | null
  onOpen: (id: string) => void
}

/**
 * The number of each mark beside the line it begins on, and the thread from the open one to its card.
 * The marks themselves are what keyboard and screen reader use; the signs describe them and can be clicked.
 */
export function Margin({ marks, article, on, openId, openKind, onOpen }: MarginProps) {
  const [signs, setSigns] = useState<MarginSign[]>([])
  const measure = useCallback(() => {
    if (article.current !== null) setSigns(laySigns(lineTops(article.current, marks)))
  }, [article, marks])

  useLayoutEffect(measure, [measure])
  useEffect(() => {
    if (article.current === null) return
    const observer = new ResizeObserver(measure)
    observer.observe(article.current)
    void document.fonts.ready.then(measure)
    return () => observer.disconnect()
  }, [article, measure])

  const open = signs.find((sign) => sign.id === openId)
  return (
    <div className="margin" aria-hidden="true">
      {signs.map((sign) => {
        const mark = marks.find((candidate) => candidate.id === sign.id)
        if (mark === undefined) return null
        const classes = ['sign', sign.count > 1 ? 'more' : mark.kind, on.includes(mark.id) ? 'is-on' : '']
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse; the mark in the text is the control.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard uses the mark in the text.
          <span
            key={sign.id}
            className={classes.join(' ').trim()}
            title={t('letter.mark', { number: mark.number ?? 0, kind: t(`letter.kinds.${mark.kind}`) })}
            style={{ top: sign.top, left: sign.lane === 0 ? 'var(--lane-0)' : 'var(--lane-1)' }}
            onClick={() => onOpen(sign.id)}
          >
            {sign.count > 1 ? t('letter.more', { count: sign.count }) : mark.number}
          </span>
        )
      })}
      {marks.map((mark) => (
        <span key={mark.id} id={`sign-${mark.id}`} hidden>
          {mark.number === null
            ? t(`letter.kinds.${mark.kind}`)
            : t('letter.mark', { number: mark.number, kind: t(`letter.kinds.${mark.kind}`) })}
        </span>
      ))}
      {open !== undefined && openKind !== null && (
        <span className={`thread ${openKind}`} style={{ top: open.top + 9 }} />
      )}
    </div>
  )
}

/** The height of the line each numbered mark begins on, from the top of the sheet. */
function lineTops(article: HTMLElement, marks: readonly Mark[]): { id: string; top: number }[] {
  const sheetTop = article.parentElement?.getBoundingClientRect().top ?? 0
  const tops = new Map<string, number>()
  for (const element of article.querySelectorAll<HTMLElement>('[data-begins]')) {
    const rect = element.getClientRects()[0]
    if (rect === undefined) continue
    for (const id of (element.dataset.begins ?? '').split(' ')) tops.set(id, rect.top + rect.height / 2 - 10 - sheetTop)
  }
  return marks.flatMap((mark) => {
    const top = mark.number === null ? undefined : tops.get(mark.id)
    return top === undefined ? [] : [{ id: mark.id, top: Math.round(top) }]
  })
}
