import './first.css'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'

/** The one example, for a first look. */
export function Example({ onShow }: { onShow: () => void }) {
  return (
    <div className="example">
      <svg className="mini-sheet" viewBox="0 0 188 214" aria-hidden="true">
        <path
          className="mini-text"
          d="M36 24h66v4H36zM36 48h124v3H36zM36 60h112v3H36zM36 72h38v3H36zM36 96h124v3H36zM36 108h30v3H36zM36 120h92v3H36zM36 144h58v3H36zM36 157h96v3H36zM36 190h60v3H36z"
        />
        <path className="mini-talk" d="M80 67.5 126 67 124.5 79 78.5 79.5zM70 103.5 160 103 158.5 115 68.5 115.5z" />
        <path className="mini-ink" d="M84 72h37v3H84zM74 108h80v3H74zM100 144h56v3h-56z" />
        <path className="mini-fact" d="M100 152.5h56" />
        <path className="mini-open" d="M36 165.5h96" />
        <circle className="mini-talk" cx="20" cy="73.5" r="5" />
        <circle className="mini-talk" cx="20" cy="109.5" r="5" />
      </svg>
      <Button className="btn" onPress={onShow}>
        {t('first.example')}
      </Button>
      <p>{t('first.exampleNote')}</p>
    </div>
  )
}
