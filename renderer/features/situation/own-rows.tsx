import { practiceLevels } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber } from '../../ui/format.ts'
import { parseNumber } from '../../ui/parse.ts'
import { parseWords } from './blanks.ts'
import { ChoiceBlank } from './choice-blank.tsx'
import { Row } from './row.tsx'
import type { SituationRowsProps } from './situation-panel.tsx'
import { TypedBlank } from './typed-blank.tsx'

/** The sentences about the person that are not limits. */
export function OwnRows({ situation, set }: SituationRowsProps) {
  return (
    <>
      <Row title={t('situation.rows.interviews')} bend={null}>
        I am{' '}
        <ChoiceBlank
          label={t('situation.fields.practice')}
          options={practiceLevels.map((id) => ({ id, text: t(`practice.${id}`) }))}
          value={situation.practice ?? null}
          set="clearable"
          onChange={(practice) => set({ practice })}
        />
        . I can still take{' '}
        <TypedBlank
          label={t('situation.fields.daysOff')}
          shown={situation.daysOffLeft == null ? '' : formatNumber(situation.daysOffLeft)}
          inputMode="decimal"
          parse={(typed) => parseNumber(typed, { least: 0, most: null, positive: 'zero-or-more' })}
          onChange={(daysOffLeft) => set({ daysOffLeft })}
        />{' '}
        days off.
      </Row>
      <Row title={t('situation.rows.offers')} bend={null}>
        I have accepted an offer from{' '}
        <TypedBlank
          label={t('situation.fields.accepted')}
          shown={situation.acceptedOffer?.company ?? ''}
          parse={parseWords(200)}
          onChange={(company) => set({ acceptedOffer: company === null ? null : { company } })}
        />
        .
      </Row>
      <Row title={t('situation.rows.name')} bend={null}>
        My replies are signed{' '}
        <TypedBlank
          label={t('situation.fields.name')}
          shown={situation.name ?? ''}
          parse={parseWords(200)}
          onChange={(name) => set({ name })}
        />
        .
      </Row>
    </>
  )
}
