import { useState } from 'react'
import type { Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Desk } from '../../state/state.ts'
import { putInReply } from '../document/put-in-reply.ts'
import type { CiteActions } from './cites.tsx'
import { QuestionLine } from './question-line.tsx'
import { type AskPlace, askPlaceOf, takeOutOfReply } from './where-asked.ts'

/** What the questions need. */
export interface QuestionsProps {
  reading: Reading
  desk: Desk
  controller: Controller
  acts: CiteActions
}

/** What the text leaves open, as questions, each with where it will be asked. */
export function Questions({ reading, desk, controller, acts }: QuestionsProps) {
  // What is asked in the reply stands there; whether the rest waits for the day is not kept yet.
  const [chosen, setChosen] = useState<ReadonlyMap<string, AskPlace>>(new Map())
  const questions = reading.verdict.asks.filter((ask) => ask.kind === 'question')
  if (questions.length === 0) return null
  const reply = desk.replyText ?? reading.reply.text
  const change = (text: string, said: string) => {
    const undo = { kind: 'reply' as const, key: desk.key, text: desk.replyText }
    controller.patch({ replyText: text })
    controller.notice(said, undo)
  }
  return (
    <div className="unsaid">
      <h3>{t('verdict.unsaid')}</h3>
      <ul>
        {questions.map((ask) => {
          const place = askPlaceOf(ask, reply, chosen)
          return (
            <QuestionLine
              key={ask.id}
              ask={ask}
              place={place}
              acts={acts}
              onPlace={(next) => {
                setChosen(new Map(chosen).set(ask.id, next))
                const more = next === 'reply' ? putInReply(reply, [ask.sentence]) : null
                if (more !== null) change(more, t('card.askedInReply'))
                if (place === 'reply') change(takeOutOfReply(reply, ask.sentence), t('verdict.notAskedInReply'))
              }}
            />
          )
        })}
      </ul>
    </div>
  )
}
