import './skeleton.css'
import { t } from '../../common/words/t.ts'

const lines = ['head', 'long', 'long', 'short', 'long', 'long', 'short'] as const

/** Where the letter will lie, before anything is known. It is seen only when that takes a while. */
export function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('progress.loading')}</span>
      {lines.map((length, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change.
        <i key={index} className={`skeleton-${length}`} />
      ))}
    </div>
  )
}
