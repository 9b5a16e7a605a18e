import type { Facts } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { formatMoment } from '../../ui/format.ts'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'

/** The times the invite gives to choose from. */
export interface OfferedTimesProps {
  interview: Facts['interview']
  onChoose: (moment: string) => void
}

/** Which of the offered times the person takes; nothing when there is no choice. It is then the time of the interview. */
export function OfferedTimes({ interview, onChoose }: OfferedTimesProps) {
  const { offered, start } = interview
  if (offered.length === 0) return null
  const taken = offered.find(({ value }) => value === start?.value)
  return (
    <p className="offered-times">
      {t('reply.offered', { count: offered.length })} <span aria-hidden="true">{t('reply.take')}</span>{' '}
      <SentenceChoice
        label={t('reply.take')}
        options={offered.map(({ value }) => ({ id: value, text: formatMoment(value) }))}
        value={taken?.value ?? null}
        unset={t('reply.takeUnset')}
        look="blank"
        onChange={onChoose}
      />
    </p>
  )
}
