import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { t } from '../../../common/words/t.ts'
import { laySigns, type MarginSign } from './lanes.ts'
import type { Mark } from './marks.ts'

/** The signs beside the letter. */
export interface MarginProps {
  marks: readonly Mark[]
  article: RefObject<HTMLElement | null>
  on: readonly string[]
  /** The mark whose card is up. */
  open: Mark | null
  onOpen: (id: string) => void
  onPoint: (marks: readonly string[] | null) => void
}

/**
 * The number of each mark beside the line it begins on, and the thread from the open one down to its card.
 * The marks themselves are what keyboard and screen reader use; the signs describe them and can be clicked.
 */
export function Margin({ marks, article, on, open, onOpen, onPoint }: MarginProps) {
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

  const tied = open === null ? undefined : signs.find((sign) => sign.ids.includes(open.id))
  return (
    <div className="margin" aria-hidden="true">
      {signs.map((sign) => {
        const first = marks.find((mark) => mark.id === sign.id)
        if (first === undefined) return null
        const isMore = sign.ids.length > 1
        const isOn = sign.ids.some((id) => on.includes(id))
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse; the mark in the text is the control.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard uses the mark in the text.
          <span
            key={`${sign.id}-${sign.top}`}
            className={['sign', isMore ? 'more' : first.kind, isOn ? 'is-on' : ''].filter(Boolean).join(' ')}
            title={t('letter.mark', { number: first.number ?? 0, kind: t(`letter.kinds.${first.kind}`) })}
            style={{ top: sign.top, insetInlineStart: `var(--lane-${sign.lane})` }}
            onClick={() => onOpen(nextOf(sign, open))}
            onPointerEnter={() => onPoint(sign.ids)}
            onPointerLeave={() => onPoint(null)}
          >
            {isMore ? t('letter.more', { count: sign.ids.length }) : first.number}
          </span>
        )
      })}
      {tied !== undefined && open !== null && <span className={`thread ${open.kind}`} style={{ top: tied.top + 9 }} />}
    </div>
  )
}

/** A sign that stands for several marks opens one after the other. */
function nextOf(sign: MarginSign, open: Mark | null): string {
  const index = open === null ? -1 : sign.ids.indexOf(open.id)
  return sign.ids[(index + 1) % sign.ids.length] ?? sign.id
}

/** The height of the lines each numbered mark begins on, from the top of the sheet; folded away, that of its fold. */
function lineTops(article: HTMLElement, marks: readonly Mark[]): { id: string; top: number }[] {
  const sheetTop = article.parentElement?.getBoundingClientRect().top ?? 0
  const numbered = new Set(marks.filter((mark) => mark.number !== null).map((mark) => mark.id))
  return [...article.querySelectorAll<HTMLElement>('[data-begins]')].flatMap((element) => {
    const rect = (outermostFold(element) ?? element).getClientRects()[0]
    if (rect === undefined) return []
    const top = Math.round(rect.top + Math.min(rect.height, 28) / 2 - 10 - sheetTop)
    const ids = (element.dataset.begins ?? '').split(' ').filter((id) => numbered.has(id))
    return ids.map((id) => ({ id, top }))
  })
}

/** The button of the outermost fold that hides an element, or null when it is seen. */
function outermostFold(element: HTMLElement): HTMLElement | null {
  let found: HTMLElement | null = null
  for (
    let panel = element.closest<HTMLElement>('[hidden]');
    panel;
    panel = panel.parentElement?.closest<HTMLElement>('[hidden]') ?? null
  ) {
    found = panel.parentElement?.querySelector<HTMLElement>('[data-fold]') ?? found
  }
  return found
}
