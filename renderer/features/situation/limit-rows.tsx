import { commuteModes, contractKinds, shiftKinds } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { formatNumber } from '../../ui/format.ts'
import { type NumberRange, parseNumber } from '../../ui/parse.ts'
import { parseItems, parseWords, withToggled } from './blanks.ts'
import { ChoiceBlank } from './choice-blank.tsx'
import { MoneyBlank } from './money-blank.tsx'
import { PickBlank } from './pick-blank.tsx'
import { Row } from './row.tsx'
import type { SituationRowsProps } from './situation-panel.tsx'
import { TypedBlank } from './typed-blank.tsx'

/** The sentences that set limits. */
export function LimitRows({ situation, set, bend }: SituationRowsProps) {
  const { currentPay = null, lowestPay = null } = situation
  const number = (
    label: string,
    value: number | null | undefined,
    range: NumberRange,
    onChange: (next: number | null) => void,
  ) => (
    <TypedBlank
      label={label}
      shown={value == null ? '' : formatNumber(value)}
      inputMode="decimal"
      parse={(typed) => parseNumber(typed, range)}
      onChange={onChange}
    />
  )
  const list = (
    label: string,
    value: readonly string[] | null | undefined,
    most: number,
    onChange: (next: string[] | null) => void,
  ) => (
    <TypedBlank
      label={label}
      shown={value?.join(', ') ?? ''}
      hint={t('situation.commas')}
      parse={parseItems(most)}
      onChange={onChange}
    />
  )
  return (
    <>
      <Row title={t('situation.rows.pay')} bend={bend('pay')}>
        I earn{' '}
        <MoneyBlank
          label={t('situation.fields.currentPay')}
          money={currentPay}
          like={lowestPay}
          onChange={(money) => set({ currentPay: money })}
        />{' '}
        now. I will not work for less than{' '}
        <MoneyBlank
          label={t('situation.fields.lowestPay')}
          money={lowestPay}
          like={currentPay}
          onChange={(money) => set({ lowestPay: money })}
        />
        .
      </Row>
      <Row title={t('situation.rows.commute')} bend={bend('commute')}>
        I live in{' '}
        <TypedBlank
          label={t('situation.fields.home')}
          shown={situation.home ?? ''}
          parse={parseWords(200)}
          onChange={(home) => set({ home })}
        />{' '}
        and will spend at most{' '}
        {number(
          t('situation.fields.minutes'),
          situation.maxCommuteMinutes,
          { least: 1, most: 600, positive: 'positive' },
          (maxCommuteMinutes) => set({ maxCommuteMinutes }),
        )}{' '}
        minutes one way, by{' '}
        <ChoiceBlank
          label={t('situation.fields.mode')}
          options={commuteModes.map((id) => ({ id, text: t(`commuteModes.${id}`) }))}
          value={situation.commuteMode ?? null}
          set="clearable"
          onChange={(commuteMode) => set({ commuteMode })}
        />
        .
      </Row>
      <Row title={t('situation.rows.office')} bend={bend('office-days')}>
        At most{' '}
        {number(
          t('situation.fields.officeDays'),
          situation.maxOfficeDays,
          { least: 0, most: 7, positive: 'zero-or-more' },
          (maxOfficeDays) => set({ maxOfficeDays }),
        )}{' '}
        days a week at a workplace.
      </Row>
      <Row title={t('situation.rows.travel')} bend={bend('travel')}>
        At most{' '}
        {number(
          t('situation.fields.travel'),
          situation.maxTravelPercent,
          { least: 0, most: 100, positive: 'zero-or-more' },
          (maxTravelPercent) => set({ maxTravelPercent }),
        )}{' '}
        % of my time on the road.
      </Row>
      <Row title={t('situation.rows.shifts')} bend={bend('shifts')}>
        Never{' '}
        <PickBlank
          label={t('situation.fields.shifts')}
          options={shiftKinds.map((id) => ({ id, text: t(`schedule.${id}`) }))}
          chosen={situation.noShifts ?? []}
          onToggle={(name) => set({ noShifts: withToggled(situation.noShifts, name) })}
        />
        .
      </Row>
      <Row title={t('situation.rows.hours')} bend={bend('hours')}>
        At most{' '}
        {number(
          t('situation.fields.hours'),
          situation.maxWeeklyHours,
          { least: 1, most: 168, positive: 'positive' },
          (maxWeeklyHours) => set({ maxWeeklyHours }),
        )}{' '}
        hours a week.
      </Row>
      <Row title={t('situation.rows.keep')} bend={bend('benefits')}>
        {list(t('situation.fields.benefits'), situation.neededBenefits, 100, (neededBenefits) =>
          set({ neededBenefits }),
        )}{' '}
        must stay.
      </Row>
      <Row title={t('situation.rows.contract')} bend={bend('contract')}>
        I accept{' '}
        <PickBlank
          label={t('situation.fields.contracts')}
          options={contractKinds.map((id) => ({ id, text: t(`contracts.${id}`) }))}
          chosen={situation.contracts ?? []}
          onToggle={(name) => set({ contracts: withToggled(situation.contracts, name) })}
        />
        .
      </Row>
      <Row title={t('situation.rows.work')} bend={bend('work')}>
        I want {list(t('situation.fields.wanted'), situation.wantedWork, 200, (wantedWork) => set({ wantedWork }))}. I
        do not want{' '}
        {list(t('situation.fields.unwanted'), situation.unwantedWork, 200, (unwantedWork) => set({ unwantedWork }))}.
      </Row>
    </>
  )
}
