import './patterns.css'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { Pattern } from '../../../common/debriefs.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber } from '../../ui/format.ts'
import { patternWords } from './pattern-words.ts'
import { Tally } from './tally.tsx'

const fewShown = 6

/** What keeps coming up: as strokes with a sentence each, or as a table. */
export function PatternsList({ patterns }: { patterns: readonly Pattern[] }) {
  const [isTable, setTable] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? patterns : patterns.slice(0, fewShown)
  return (
    <section className="patterns" aria-labelledby="patterns-title">
      <header>
        <h2 id="patterns-title">{t('search.patterns.title')}</h2>
        {patterns.length > 0 && (
          <ToggleButton className="link ink" isSelected={isTable} onChange={setTable}>
            {t('search.asTable')}
          </ToggleButton>
        )}
      </header>
      {patterns.length === 0 && <p className="quiet">{t('search.patterns.none')}</p>}
      {patterns.length > 0 && !isTable && (
        <ul>
          {shown.map((pattern) => (
            <li key={`${pattern.kind} ${pattern.words}`}>
              <Tally count={pattern.count} of={pattern.of} />
              <span>{patternWords(pattern)}</span>
            </li>
          ))}
        </ul>
      )}
      {patterns.length > 0 && isTable && (
        <table className="search-table" aria-labelledby="patterns-title">
          <thead>
            <tr>
              <th scope="col">{t('search.patterns.what')}</th>
              <th scope="col">{t('search.patterns.kind')}</th>
              <th scope="col">{t('search.patterns.times')}</th>
              <th scope="col">{t('search.patterns.cases')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ kind, words, count, of }) => (
              <tr key={`${kind} ${words}`}>
                <th scope="row">{words}</th>
                <td>{t(`search.patterns.kinds.${kind}`)}</td>
                <td className="num">{formatNumber(count)}</td>
                <td className="num">{formatNumber(of)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {patterns.length > fewShown && !isWhole && (
        <button type="button" className="link ink" onClick={() => setWhole(true)}>
          {t('search.patterns.showAll', { count: patterns.length })}
        </button>
      )}
      {patterns.length > 0 && <p className="quiet small-print">{t('search.patterns.small')}</p>}
    </section>
  )
}
