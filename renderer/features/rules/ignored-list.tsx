import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'

/** Something that does not bother the person. */
export interface IgnoredItem {
  key: string
  title: string
  /** The words of the letter; null when the rule is not looked for anywhere. */
  words: string | null
  scope: 'everywhere' | 'here'
  onBringBack: () => void
}

/** What does not bother the person, each to be brought back. */
export function IgnoredList({ label, items }: { label: string; items: readonly IgnoredItem[] }) {
  return (
    <ul className="ignored" aria-label={label}>
      {items.map(({ key, title, words, scope, onBringBack }) => (
        <li key={key}>
          <span>
            {title}
            {words !== null && <q className="ignored-words">{words}</q>}{' '}
            <span className="quiet">{t(`ignored.${scope}`)}</span>
          </span>
          <Button className="link" aria-label={t('ignored.bringBackOne', { title })} onPress={onBringBack}>
            {t('ignored.bringBack')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
