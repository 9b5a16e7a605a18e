import './opening.css'
import { t } from '../../common/words/t.ts'

const lines = ['head', 'long', 'long', 'short', 'long', 'long', 'short'] as const

/** Where the letter will lie, before anything is known. It is seen only when that takes a while. */
export function Opening() {
  return (
    <div className="opening" role="status">
      <h1 className="visually-hidden">{t('progress.loading')}</h1>
      {lines.map((length, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change.
        <i key={index} className={`opening-${length}`} />
      ))}
    </div>
  )
}
