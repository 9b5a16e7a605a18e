import { t } from '../../../common/words/t.ts'
import { hasWords } from '../rules/rules-by-theme.ts'

/** What keeps everything safe, in the order it is shown. */
export const safeRows = ['backups', 'everything', 'takeIn', 'table', 'proof', 'mails', 'erase'] as const
export type SafeId = (typeof safeRows)[number]

/** Those with the words typed. */
export function safeRowsFor(typed: string): SafeId[] {
  const name = t('settings.groups.safe')
  return safeRows.filter((id) =>
    hasWords(`${name} ${t(`keeping.rows.${id}.title`)} ${t(`keeping.rows.${id}.hint`)}`, typed),
  )
}
