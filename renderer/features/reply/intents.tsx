import { useState } from 'react'
import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import { type Reply, type ReplyIntent, replyIntents } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'

/** What the reply is to say. */
export interface IntentsProps {
  chosen: ReplyIntent
  /** The one that goes with the verdict, and those that make sense now. */
  reply: Pick<Reply, 'suggested' | 'offered'>
  onChoose: (intent: ReplyIntent) => void
}

/** The kinds of reply: the one that goes with the verdict first, those that make sense now, and the rest on demand. */
export function Intents({ chosen, reply, onChoose }: IntentsProps) {
  const { suggested, offered } = reply
  const [isWhole, setWhole] = useState(false)
  const near = [suggested, ...offered.filter((intent) => intent !== suggested)]
  const others = replyIntents.filter((intent) => !near.includes(intent))
  // What is chosen is always seen.
  const shown = [...near, ...(isWhole ? others : others.filter((intent) => intent === chosen))]
  const left = near.length + others.length - shown.length
  return (
    <>
      <RadioGroup
        className="intents"
        value={chosen}
        onChange={(value) => {
          const intent = replyIntents.find((name) => name === value)
          if (intent !== undefined) onChoose(intent)
        }}
      >
        <Label className="intents-head">{t('reply.region')}</Label>
        {shown.map((intent) => (
          <Radio key={intent} value={intent} className="intent">
            <i aria-hidden="true" />
            <span>
              {t(`intents.${intent}`)}
              {intent === suggested && <small>{t('reply.goesWithVerdict')}</small>}
            </span>
          </Radio>
        ))}
      </RadioGroup>
      {(left > 0 || isWhole) && others.length > 0 && (
        <Button className="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('reply.fewerReplies') : t('reply.otherReplies', { count: left })}
        </Button>
      )}
    </>
  )
}
