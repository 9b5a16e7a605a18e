import { t } from '../../../common/words/t.ts'

const kinds = ['talk', 'stop', 'fact', 'open'] as const

/** What each mark looks like and means. */
export function MarksHelp() {
  return (
    <>
      <dl className="help-marks">
        {kinds.map((kind, index) => (
          <div key={kind}>
            <dt>
              <span className={`sign ${kind}`} aria-hidden="true">
                {index + 1}
              </span>
              <mark className={kind}>{t(`letter.kinds.${kind}`)}</mark>
            </dt>
            <dd>{t(`help.marks.${kind}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span className="sign self">{t('verdict.you')}</span>
          </dt>
          <dd>{t('help.marks.you')}</dd>
        </div>
      </dl>
      <p>{t('help.marksNote')}</p>
    </>
  )
}
