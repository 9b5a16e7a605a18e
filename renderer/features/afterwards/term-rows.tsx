import type { Debrief } from '../../../common/debriefs.ts'
import { termOutcomes } from '../../../common/debriefs.ts'
import { type LimitName, limitNames } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { SentenceChoice } from '../../ui/sentence-choice.tsx'
import { WordsBlank } from '../../ui/words-blank.tsx'

type Term = Debrief['terms'][number]

/** What became of the terms that were talked about. */
export interface TermRowsProps {
  terms: readonly Term[]
  /** Those that bothered the person come first. */
  broken: readonly LimitName[]
  onChange: (terms: Term[]) => void
}

/** A row a term: moved, stood, or not raised, and to what. Those that did not bother the person wait at the end. */
export function TermRows({ terms, broken, onChange }: TermRowsProps) {
  const unset = t('situation.notSet')
  const put = (limit: LimitName, change: Partial<Term>) => {
    const before = terms.find((term) => term.limit === limit) ?? {
      limit,
      outcome: 'not-raised',
      share: null,
      words: '',
    }
    onChange([...terms.filter((term) => term.limit !== limit), { ...before, ...change }])
  }
  const order = [...broken, ...limitNames.filter((limit) => !broken.includes(limit))]
  return (
    <table className="terms">
      <caption>{t('afterwards.fields.terms')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('afterwards.term')}</th>
          <th scope="col">{t('afterwards.became')}</th>
          <th scope="col">{t('afterwards.nowIs')}</th>
        </tr>
      </thead>
      <tbody>
        {order.map((limit) => {
          const term = terms.find((each) => each.limit === limit)
          const name = t(`limits.${limit}`)
          const label = t('afterwards.nowIsOf', { term: name })
          return (
            <tr key={limit}>
              <th scope="row">{name}</th>
              <td>
                <SentenceChoice
                  label={t('afterwards.becameOf', { term: name })}
                  options={termOutcomes.map((id) => ({ id, text: t(`afterwards.outcomes.${id}`) }))}
                  value={term?.outcome ?? null}
                  unset={unset}
                  look="blank"
                  onChange={(outcome) => put(limit, { outcome })}
                />
              </td>
              <td>
                {term?.outcome === 'moved' && (
                  <WordsBlank
                    label={label}
                    name={t('situation.blank', { label, words: term.words || unset })}
                    value={term.words}
                    unset={unset}
                    most={300}
                    lines="one"
                    onChange={(words) => put(limit, { words, share: shareIn(words) })}
                  />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The share in words such as "8 %" or "8.5 % more"; null when they name none. */
function shareIn(words: string): number | null {
  const figure = /(?<figure>\d{1,3}(?:[.,]\d{1,2})?)\s?%/.exec(words)?.groups?.figure
  return figure === undefined ? null : Number(figure.replace(',', '.')) / 100
}
