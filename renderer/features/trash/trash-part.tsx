import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { TrashItem } from '../../../common/history.ts'
import { t } from '../../../common/words/t.ts'
import { useAsked } from '../../state/use-asked.ts'
import { formatDay, localNow } from '../../ui/format.ts'
import type { PartProps } from '../search/part.ts'
import { AskForGood } from './ask-for-good.tsx'

const most = 500

/** What was thrown away: to be put back, or thrown away for good after asking. */
export function TrashPart({ state, controller, now }: PartProps) {
  const items = useAsked(controller.ask, 'listTrash', null, state.keptVersion)
  const [asked, setAsked] = useState<readonly TrashItem[]>([])
  if (items === null) return null
  const titleOf = (item: TrashItem) => item.title || t('trash.untitled')
  return (
    <div className="trash">
      <header className="search-head">
        <h1>{t('trash.title')}</h1>
        <p>{items.length === 0 ? t('trash.none') : t('trash.hint')}</p>
        {items.length > 0 && (
          <Button className="btn small" onPress={() => setAsked(items)}>
            {t('trash.all')}
          </Button>
        )}
      </header>
      {items.length > 0 && (
        <table className="search-table" aria-label={t('trash.title')}>
          <thead>
            <tr>
              <th scope="col">{t('trash.what')}</th>
              <th scope="col">{t('trash.kind')}</th>
              <th scope="col">{t('trash.when')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {items.slice(0, most).map((item) => (
              <tr key={`${item.kind} ${item.id}`}>
                <th scope="row">
                  {titleOf(item)}
                  <small>{item.subtitle}</small>
                </th>
                <td>{t(`trash.kinds.${item.kind}`)}</td>
                <td className="num">{formatDay(localNow(new Date(item.removedAt)), now)}</td>
                <td className="row-acts">
                  <Button
                    className="link"
                    aria-label={t('trash.restoreOne', { title: titleOf(item) })}
                    onPress={() => void controller.restoreFromTrash([keyOf(item)], titleOf(item))}
                  >
                    {t('trash.restore')}
                  </Button>
                  <Button
                    className="link ink"
                    aria-label={t('trash.forGoodOne', { title: titleOf(item) })}
                    onPress={() => setAsked([item])}
                  >
                    {t('trash.forGood')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {asked.length > 0 && (
        <AskForGood
          words={
            asked.length === 1 && asked[0] !== undefined
              ? t('trash.askOne', { title: titleOf(asked[0]) })
              : t('trash.askAll', { count: asked.length })
          }
          onKeep={() => setAsked([])}
          onForGood={() => {
            setAsked([])
            void controller.emptyTrash(asked.map(keyOf))
          }}
        />
      )}
    </div>
  )
}

function keyOf({ kind, id }: TrashItem) {
  return { kind, id }
}
