import type { ReactNode } from 'react'
import type { LimitName } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'

/** A sentence of the situation. */
export interface RowProps {
  title: string
  children: ReactNode
  /** Null when the sentence is not a limit. */
  bend: { limit: LimitName; state: 'can' | 'cannot'; onToggle: (limit: LimitName) => void } | null
}

/** A sentence with blanks, and whether it can bend. */
export function Row({ title, children, bend }: RowProps) {
  const cannot = bend?.state === 'cannot'
  return (
    <div className="row">
      <h2>{title}</h2>
      <div className="row-text">{children}</div>
      {bend === null ? (
        <span />
      ) : (
        <button
          type="button"
          role="switch"
          aria-checked={cannot}
          aria-label={t('situation.bend', { row: title })}
          className="bend"
          onClick={() => bend.onToggle(bend.limit)}
        >
          <i aria-hidden="true" />
          <span aria-hidden="true">{cannot ? t('situation.cannotBend') : t('situation.canBend')}</span>
        </button>
      )}
    </div>
  )
}
