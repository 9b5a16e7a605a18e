import { Label, Radio, RadioGroup } from 'react-aria-components'
import { type ReplyIntent, replyIntents } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'

/** What the reply is to say. */
export interface IntentsProps {
  chosen: ReplyIntent
  /** The one that goes with the verdict. */
  fromVerdict: ReplyIntent
  onChoose: (intent: ReplyIntent) => void
}

/** The kinds of reply, the one that goes with the verdict first. */
export function Intents({ chosen, fromVerdict, onChoose }: IntentsProps) {
  const order = [fromVerdict, ...replyIntents.filter((intent) => intent !== fromVerdict)]
  return (
    <RadioGroup
      className="intents"
      value={chosen}
      onChange={(value) => {
        const intent = replyIntents.find((name) => name === value)
        if (intent !== undefined) onChoose(intent)
      }}
    >
      <Label className="intents-head">{t('reply.region')}</Label>
      {order.map((intent) => (
        <Radio key={intent} value={intent} className="intent">
          <i aria-hidden="true" />
          <span>
            {t(`intents.${intent}`)}
            {intent === fromVerdict && <small>{t('reply.goesWithVerdict')}</small>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
