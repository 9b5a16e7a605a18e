import type { Article } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { LineIcon } from '../../ui/line-icon.tsx'
import { cardParts, cardTitle } from './card-words.ts'
import type { Mark } from './marks.ts'

/** The card of one mark. */
export interface CardProps {
  mark: Mark
  onStep: (by: 1 | -1) => void
  onClose: () => void
  onDismiss: () => void
}

/** One mark explained, at the foot of the letter. */
export function Card({ mark, onStep, onClose, onDismiss }: CardProps) {
  const title = cardTitle(mark)
  const source = mark.concern?.source ?? mark.reasons.find((reason) => reason.source !== null)?.source ?? null
  const button = (label: string, name: 'up' | 'down' | 'close', onClick: () => void) => (
    <button type="button" className="icon" title={label} aria-label={label} onClick={onClick}>
      <LineIcon name={name} />
    </button>
  )
  return (
    <section className={`card ${mark.kind}`} aria-label={t('card.region', { title })}>
      <header>
        {mark.number !== null && <span className={`sign ${mark.kind} is-on`}>{mark.number}</span>}
        <h2>{title}</h2>
        <mark className={`${mark.kind} kind`}>{t(`letter.kinds.${mark.kind}`)}</mark>
        <span className="step">
          {button(t('card.previous'), 'up', () => onStep(-1))}
          {button(t('card.next'), 'down', () => onStep(1))}
          {button(t('card.close'), 'close', onClose)}
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
        {(source !== null || mark.concern !== null) && (
          <footer>
            {source !== null && <ArticleIdea id={source} />}
            {mark.concern !== null && (
              <button type="button" className="btn small" title="X" onClick={onDismiss}>
                {t('card.dismiss')}
              </button>
            )}
          </footer>
        )}
      </div>
    </section>
  )
}

function ArticleIdea({ id }: { id: Article }) {
  return (
    <p className="card-article">
      <b>
        {t(`articles.${id}.title`)}, {id}.
      </b>{' '}
      {t(`articles.${id}.idea`)}
    </p>
  )
}
