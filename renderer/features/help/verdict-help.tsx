import type { Decision } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import { verdictSteps } from './verdict-steps.ts'

/** How a verdict is made: the questions in their order, and what follows from each. */
export function VerdictHelp() {
  return (
    <>
      <p>{t('help.verdictIntro')}</p>
      <ol className="help-steps">
        {verdictSteps.map((step) => (
          <li key={step}>
            {t(`help.steps.${step}`)} <b>{t(`help.decisions.${step.split('/')[0] as Decision}`)}</b>
          </li>
        ))}
      </ol>
      <p>{t('help.verdictOutro')}</p>
    </>
  )
}
