import { CircleQuestionMark } from 'lucide-react'
import type { Ask } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { useLit } from '../../state/links.ts'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'
import { type CiteActions, Cites } from './cites.tsx'
import { type AskPlace, askPlaces } from './where-asked.ts'

/** One question. */
export interface QuestionLineProps {
  ask: Ask
  place: AskPlace
  acts: CiteActions
  onPlace: (place: AskPlace) => void
}

/** A question, and where it will be asked. */
export function QuestionLine({ ask, place, acts, onPlace }: QuestionLineProps) {
  const { lit, ...linked } = useLit(ask.evidence)
  return (
    <li className={lit ? 'is-lit' : undefined} {...linked}>
      <CircleQuestionMark size={16} aria-hidden="true" />
      <span>
        {ask.text} <Cites evidence={ask.evidence} basis="text" source={null} acts={acts} />
      </span>
      <SentenceChoice
        label={t('verdict.whereAsked', { question: ask.text })}
        options={askPlaces.map((id) => ({ id, text: t(`verdict.askPlaces.${id}`) }))}
        value={place}
        unset=""
        look="quiet"
        onChange={onPlace}
      />
    </li>
  )
}
