import { t } from '../../../common/words/t.ts'

/** The name of the app, its last word underlined twice: in pencil, then in ink. */
export function WordMark() {
  const words = t('app.name').split(' ')
  return (
    <p className="word">
      {words.slice(0, -1).join(' ')}{' '}
      <b>
        {words.at(-1)}
        <svg viewBox="0 0 40 7" preserveAspectRatio="none" aria-hidden="true">
          <path className="word-pencil" d="M1 2.1C9 1.2 28 1.4 39 1.8" />
          <path className="word-pen" d="M3 5.7C14 4.6 30 5 38 5.2" />
        </svg>
      </b>
    </p>
  )
}
