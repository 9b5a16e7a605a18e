import type { Reply } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { restsOn } from './rests-on.ts'

/** Each sentence of the draft with what it rests on, folded away. */
export function Why({ sentences }: { sentences: Reply['sentences'] }) {
  return (
    <details className="why">
      <summary>{t('reply.why')}</summary>
      <dl>
        {sentences.map((sentence) => (
          <div key={sentence.text}>
            <dt>{sentence.text}</dt>
            <dd>{restsOn(sentence.rules)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
