import { useLit } from '../../state/links.ts'
import { type CiteActions, Cites } from '../verdict/cites.tsx'
import type { ReplySentence } from './reply-sentences.ts'
import { restsOn } from './rests-on.ts'

/** One sentence and what it rests on. */
export interface WhyLineProps {
  sentence: ReplySentence
  state: 'at' | 'other'
  acts: CiteActions
  onPoint: (sentence: ReplySentence | null) => void
}

/** A sentence of the draft; pointed at, it lights up in the reply. */
export function WhyLine({ sentence, state, acts, onPoint }: WhyLineProps) {
  const { lit, ...linked } = useLit(sentence.evidence)
  const enter = () => {
    linked.onPointerEnter()
    onPoint(sentence)
  }
  const leave = () => {
    linked.onPointerLeave()
    onPoint(null)
  }
  return (
    <li
      className={lit || state === 'at' ? 'is-lit' : undefined}
      onPointerEnter={enter}
      onPointerLeave={leave}
      onFocus={enter}
      onBlur={leave}
    >
      <q>{sentence.text}</q>
      <p>
        {restsOn(sentence.rules)} <Cites evidence={sentence.evidence} basis="text" source={null} acts={acts} />
      </p>
    </li>
  )
}
