import type { Comparison } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { sides } from './bars.ts'
import { figureWords } from './figure-words.ts'

/** Every figure of the two jobs; what is not known says so. */
export function CompareTable({ comparison }: { comparison: readonly Comparison[] }) {
  return (
    <table className="compare-table" aria-label={t('compare.title')}>
      <thead>
        <tr>
          <td />
          {sides.map((side) => (
            <th key={side} scope="col">
              {t(`compare.sides.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparison.map((line) => (
          <tr key={line.term}>
            <th scope="row">{t(`compare.terms.${line.term}`)}</th>
            {sides.map((side) => {
              const words = figureWords(line[side])
              return (
                <td key={side} className={words === null ? 'quiet' : 'num'}>
                  {words ?? line[side].how}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
