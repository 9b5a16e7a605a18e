import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import { CardArticle } from './card-article.tsx'
import { cardAsks, cardParts, cardTitle } from './card-words.ts'
import { cardId } from './mark-link.tsx'
import type { Mark } from './marks.ts'

/** The card of one mark. */
export interface CardProps {
  mark: Mark
  onStep: (by: 1 | -1) => void
  onClose: () => void
  /** Puts the focus back on the mark. */
  onLeave: () => void
  onDismiss: () => void
  onAsk: () => void
  /** What else can be done with the rules behind the mark. */
  children?: ReactNode
}

/** One mark explained, at the foot of the letter. The focus stays on the mark; Tab goes into the card and out again. */
export function Card({ mark, onStep, onClose, onLeave, onDismiss, onAsk, children }: CardProps) {
  const region = useRef<HTMLElement>(null)
  const title = cardTitle(mark)
  const source = [...mark.concerns, ...mark.reasons].find((item) => item.source !== null)?.source ?? null

  // The letter keeps that much room under the open mark, which comes up into sight when its card does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark has to be brought into sight too.
  useLayoutEffect(() => {
    const { current } = region
    const panel = current?.parentElement
    if (current === null || panel == null) return
    const observer = new ResizeObserver(() => {
      panel.style.setProperty('--card-height', `${current.offsetHeight}px`)
      panel.querySelector(`[aria-details="${cardId}"]`)?.scrollIntoView({ block: 'nearest' })
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [mark.id])

  const hear = (event: KeyboardEvent) => {
    const first = region.current?.querySelector('button')
    if (event.key !== 'Tab' || !event.shiftKey || event.target !== first) return
    event.preventDefault()
    onLeave()
  }
  return (
    <section
      ref={region}
      id={cardId}
      className={`card ${mark.kind}`}
      aria-label={t('card.region', { title })}
      onKeyDown={hear}
    >
      <header>
        {mark.number !== null && <span className={`sign ${mark.kind} is-on`}>{mark.number}</span>}
        <h2>{title}</h2>
        <mark className={`${mark.kind} kind`}>{t(`letter.kinds.${mark.kind}`)}</mark>
        <span className="step">
          <Button className="icon" aria-label={t('card.previous')} onPress={() => onStep(-1)}>
            <ChevronUp aria-hidden="true" />
          </Button>
          <Button className="icon" aria-label={t('card.next')} onPress={() => onStep(1)}>
            <ChevronDown aria-hidden="true" />
          </Button>
          <Button className="icon" aria-label={t('card.close')} onPress={onClose}>
            <X aria-hidden="true" />
          </Button>
        </span>
      </header>
      <div className="card-body">
        <dl>
          {cardParts(mark).map((part) => (
            <div key={part.head}>
              <dt>{part.head}</dt>
              {part.lines.map((line) => (
                <dd key={line.text} className={line.voice === 'you' ? 'you' : undefined}>
                  {line.voice === 'quote' ? <q>{line.text}</q> : line.text}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <footer>
          {source !== null && <CardArticle id={source} />}
          {mark.concerns.length > 0 && (
            <Button className="link ink" onPress={onDismiss}>
              {t('card.dismiss')}
            </Button>
          )}
          {children}
          {cardAsks(mark).length > 0 && (
            <Button className="btn small" onPress={onAsk}>
              {t('card.putInReply')}
            </Button>
          )}
        </footer>
      </div>
    </section>
  )
}
