import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'

/** What stands in an empty list: why it is empty, and what to do. */
export function NothingListed({ isNarrowed, onShowAll }: { isNarrowed: boolean; onShowAll: () => void }) {
  return (
    <p className="tray-none">
      {isNarrowed ? t('tray.noneFound') : t('tray.none')}{' '}
      {isNarrowed && (
        <Button className="link" onPress={onShowAll}>
          {t('tray.showAll')}
        </Button>
      )}
    </p>
  )
}
