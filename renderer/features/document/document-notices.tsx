import { useState } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'

/** What is worth a word about the document itself. Each can be put away. */
export function DocumentNotices({ notices }: { notices: readonly string[] }) {
  const [away, setAway] = useState<readonly string[]>([])
  const left = notices.filter((notice) => !away.includes(notice))
  return (
    <div aria-live="polite" className="document-notices">
      {left.map((notice) => (
        <p key={notice}>
          {notice}{' '}
          <Button className="link ink" onPress={() => setAway([...away, notice])}>
            {t('notices.dismiss')}
          </Button>
        </p>
      ))}
    </div>
  )
}
