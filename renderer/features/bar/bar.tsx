import './bar.css'
import { t } from '../../../common/words/t.ts'
import type { Place } from '../../state/state.ts'

/** The bar at the top: the word mark and the places. */
export function Bar({
  place,
  places,
  onGo,
}: {
  place: Place
  places: 'shown' | 'hidden'
  onGo: (place: Place) => void
}) {
  const entry = (name: Place, label: string) => (
    <button type="button" aria-current={place === name ? 'page' : undefined} onClick={() => onGo(name)}>
      {label}
    </button>
  )
  return (
    <header className="bar" data-region tabIndex={-1}>
      <p className="word">
        Second{' '}
        <b>
          Look
          <svg viewBox="0 0 40 7" preserveAspectRatio="none" aria-hidden="true">
            <path className="word-pencil" d="M1 2.1C9 1.2 28 1.4 39 1.8" />
            <path className="word-pen" d="M3 5.7C14 4.6 30 5 38 5.2" />
          </svg>
        </b>
      </p>
      {places === 'shown' && (
        <nav className="places" aria-label={t('app.places')}>
          {entry('invites', t('app.invites'))}
          {entry('situation', t('app.situation'))}
        </nav>
      )}
    </header>
  )
}
