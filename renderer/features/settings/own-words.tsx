import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { OwnWords } from '../../../common/own-rules.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { formatNumber } from '../../ui/format.ts'
import { OwnWordsForm } from './own-words-form.tsx'

/** The words of one's own. */
export interface OwnWordsListProps {
  /** Those that are shown. */
  words: readonly OwnWords[]
  /** How many there are at all. */
  count: number
  controller: Controller
}

/** As many as the rules take. */
const most = 200

/** The person's own words: each can be changed and removed, and others added. */
export function OwnWordsList({ words, count, controller }: OwnWordsListProps) {
  const [edited, setEdited] = useState<string | null>(null)
  const keep = (own: OwnWords) => {
    const said = t(edited === 'new' ? 'settings.own.added' : 'settings.own.changed', { words: own.words })
    setEdited(null)
    void controller.changeRules({ kind: 'words', id: own.id, words: own }, said)
  }
  const remove = (own: OwnWords) =>
    void controller.changeRules(
      { kind: 'words', id: own.id, words: null },
      t('settings.own.removed', { words: own.words }),
    )
  const form = (own: OwnWords | null) => (
    <OwnWordsForm own={own} controller={controller} onKeep={keep} onCancel={() => setEdited(null)} />
  )
  return (
    <>
      <p className="group-hint">{t('settings.own.hint')}</p>
      {count === 0 && edited === null && <p className="quiet">{t('settings.own.none')}</p>}
      <ul aria-label={t('settings.groups.own')}>
        {words.map((own) =>
          own.id === edited ? (
            <li key={own.id}>{form(own)}</li>
          ) : (
            <li key={own.id} className="own">
              <span>
                <b className="you">{own.words}</b> <span className="quiet">{t(`themes.${own.kind}`)}</span>
                {own.why !== '' && <span className="own-why">{own.why}</span>}
              </span>
              <Button
                className="link"
                aria-label={t('settings.own.editOne', { words: own.words })}
                onPress={() => setEdited(own.id)}
              >
                {t('settings.own.edit')}
              </Button>
              <Button
                className="link ink"
                aria-label={t('settings.own.removeOne', { words: own.words })}
                onPress={() => remove(own)}
              >
                {t('settings.own.remove')}
              </Button>
            </li>
          ),
        )}
      </ul>
      {edited === 'new' && form(null)}
      {edited === null &&
        (count < most ? (
          <Button className="btn" onPress={() => setEdited('new')}>
            {t('settings.own.add')}
          </Button>
        ) : (
          <p className="quiet">{t('settings.own.full', { most: formatNumber(most) })}</p>
        ))}
    </>
  )
}
