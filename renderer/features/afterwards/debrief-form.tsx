import { Button, Label, Radio, RadioGroup } from 'react-aria-components'
import type { Debrief, Pattern } from '../../../common/debriefs.ts'
import type { LimitName } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { LongBox } from '../../ui/long-box.tsx'
import { patternWords } from '../search/pattern-words.ts'
import { LinesBox } from './lines-box.tsx'
import { TermRows } from './term-rows.tsx'

/** What the form of a debrief needs. */
export interface DebriefFormProps {
  title: string
  debrief: Debrief
  /** Whether it is kept already. */
  isKept: boolean
  /** The limits that bothered the person. */
  broken: readonly LimitName[]
  /** What keeps coming up, this invite among it. */
  patterns: readonly Pattern[]
  onChange: (change: Partial<Debrief>) => void
  onRemove: () => void
  /** Goes to the honest note. */
  onNote: () => void
}

const eases = [1, 2, 3, 4, 5] as const
const wishes = ['yes', 'if', 'no'] as const
const longest = 20_000

/** Five minutes after an interview: every question on one sheet, nothing asked for, everything kept as it is typed. */
export function DebriefForm(props: DebriefFormProps) {
  const { title, debrief, isKept, broken, patterns, onChange, onRemove, onNote } = props
  const long = (id: 'learned' | 'feedback' | 'goals') => (
    <LongBox
      label={t(`afterwards.fields.${id}`)}
      value={debrief[id]}
      most={longest}
      focus="none"
      wrong={null}
      onChange={(words) => onChange({ [id]: words })}
    />
  )
  return (
    <div className="sheet prepare-sheet debrief">
      <header>
        <h2>{t('afterwards.title', { title })}</h2>
        <p className="quiet">{t('afterwards.hint')}</p>
      </header>
      <form onSubmit={(event) => event.preventDefault()}>
        <RadioGroup
          className="ease"
          orientation="horizontal"
          value={debrief.ease === null ? null : String(debrief.ease)}
          onChange={(value) => onChange({ ease: eases.find((ease) => String(ease) === value) ?? null })}
        >
          <Label>{t('afterwards.fields.ease')}</Label>
          <div className="ease-choices">
            {eases.map((ease) => (
              <Radio key={ease} value={String(ease)} className="intent">
                <i aria-hidden="true" />
                <span>{t(`afterwards.eases.e${ease}`)}</span>
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <LinesBox
          label={t('afterwards.fields.questions')}
          hint={t('afterwards.oneALine')}
          lines={debrief.questions}
          most={60}
          onChange={(questions) => onChange({ questions })}
        />
        {long('learned')}
        {long('feedback')}
        <LinesBox
          label={t('afterwards.fields.cvPoints')}
          hint={t('afterwards.oneALine')}
          lines={debrief.cvPoints}
          most={30}
          onChange={(cvPoints) => onChange({ cvPoints })}
        />
        <TermRows terms={debrief.terms} broken={broken} onChange={(terms) => onChange({ terms })} />
        <RadioGroup
          value={debrief.wants}
          onChange={(value) => onChange({ wants: wishes.find((wish) => wish === value) ?? null })}
        >
          <Label>{t('afterwards.fields.wants')}</Label>
          {wishes.map((wish) => (
            <Radio key={wish} value={wish} className="intent">
              <i aria-hidden="true" />
              <span>{t(`afterwards.wishes.${wish}`)}</span>
            </Radio>
          ))}
        </RadioGroup>
        {long('goals')}
        <p className="debrief-acts">
          <Button className="btn small" onPress={onNote}>
            {t('afterwards.note')}
          </Button>
          {isKept && (
            <Button className="link ink" onPress={onRemove}>
              {t('afterwards.remove')}
            </Button>
          )}
          <span role="status" className="quiet">
            {isKept ? t('afterwards.kept') : ''}
          </span>
        </p>
      </form>
      {patterns.length > 0 && (
        <section className="debrief-patterns" aria-labelledby="debrief-patterns">
          <h3 id="debrief-patterns">{t('search.patterns.title')}</h3>
          <ul>
            {patterns.map((pattern) => (
              <li key={`${pattern.kind} ${pattern.words}`}>{patternWords(pattern)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
