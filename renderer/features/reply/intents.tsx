import { type ReplyIntent, replyIntents } from '../../../common/reading.ts'
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
    <fieldset className="intents">
      <legend>{t('reply.region')}</legend>
      {order.map((intent) => (
        <label key={intent}>
          <input
            type="radio"
            name="intent"
            value={intent}
            checked={intent === chosen}
            onChange={() => onChoose(intent)}
          />
          <span>
            {t(`intents.${intent}`)}
            {intent === fromVerdict && <small>{t('reply.goesWithVerdict')}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
