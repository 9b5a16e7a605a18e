import './bar.css'
import { memo } from 'react'
import { Button } from 'react-aria-components'
import type { Place } from '../../../common/panels.ts'
import { t } from '../../../common/words/t.ts'
import { platform } from '../../commands/hear-keys.ts'
import { keyWords } from '../../commands/key-words.ts'
import { commands } from '../../commands/use-commands.ts'
import type { Panel } from '../../panel.ts'
import { later } from '../../ui/later.tsx'
import { WordMark } from './word-mark.tsx'

const PlacesMenu = later(() => import('./places-menu.tsx').then((it) => it.PlacesMenu))

/** What the bar shows and can do. */
export interface BarProps {
  place: Place
  panels: readonly Panel[]
  /** In the first minute there is nowhere to go yet. */
  places: 'shown' | 'hidden'
  onGo: (place: Place) => void
}

/** The bar at the top: the word mark, the places, and the way to anything by its name. */
export const Bar = memo(function Bar({ place, panels, places, onGo }: BarProps) {
  const ofPlaces = panels.filter((panel) => panel.area === 'place')
  const entries = (side: 'start' | 'end') =>
    ofPlaces
      .filter((panel) => panel.side === side)
      .map(({ id }) => (
        <button key={id} type="button" aria-current={place === id ? 'page' : undefined} onClick={() => onGo(id)}>
          {t(`commands.place.${id}`)}
        </button>
      ))
  return (
    <header className="bar" data-region tabIndex={-1}>
      <WordMark />
      {places === 'shown' && (
        <>
          <nav className="places" aria-label={t('app.places')}>
            {entries('start')}
            <span className="places-end">{entries('end')}</span>
          </nav>
          <PlacesMenu place={place} places={ofPlaces} onGo={onGo} />
        </>
      )}
      <Button className="find" onPress={() => commands.run('palette')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.2" />
          <path d="M10.2 10.2 13.5 13.5" />
        </svg>
        <span className="find-long">{t('palette.name')}</span>
        <span className="find-short">{t('palette.short')}</span>
        <kbd>{keyWords('Mod+K', platform)}</kbd>
      </Button>
    </header>
  )
})
