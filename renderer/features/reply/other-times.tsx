import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { ReplyChoices } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import { DateBox } from '../../ui/date-box.tsx'
import { TextBox } from '../../ui/text-box.tsx'

/** The other times a person can come. */
export interface OtherTimesProps {
  choices: ReplyChoices
  onChange: (change: Pick<ReplyChoices, 'times' | 'reason'>) => void
}

/** Most times that are offered. */
const mostTimes = 3

/** Up to three other times, in the time of the invite, and why. They go into the reply when the person says so. */
export function OtherTimes({ choices, onChange }: OtherTimesProps) {
  const [times, setTimes] = useState<(string | null)[]>(() =>
    Array.from({ length: mostTimes }, (_, index) => choices.times?.[index] ?? null),
  )
  const [reason, setReason] = useState(choices.reason ?? '')
  const given = times.filter((time) => time !== null)
  const isKept = given.join() === (choices.times ?? []).join() && reason.trim() === (choices.reason ?? '')
  return (
    <fieldset className="other-times">
      <legend>{t('reply.times')}</legend>
      <p className="quiet small-note">{t('reply.timesHint')}</p>
      {times.map((time, index) => (
        <DateBox
          // biome-ignore lint/suspicious/noArrayIndexKey: there are always three, in this order.
          key={index}
          label={t('reply.time', { number: index + 1 })}
          value={time}
          to="minute"
          focus="none"
          wrong={null}
          onChange={(next) => setTimes(times.map((old, at) => (at === index ? next : old)))}
        />
      ))}
      <TextBox label={t('reply.reason')} value={reason} most={300} focus="none" wrong={null} onChange={setReason} />
      <Button
        className="btn small"
        isDisabled={isKept}
        onPress={() => onChange({ times: given, reason: reason.trim() })}
      >
        {t('reply.useTimes')}
      </Button>
    </fieldset>
  )
}
