import './lists.css'
import './fields.css'
import { parseDate, parseDateTime } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components'
import { isoOf, type LocalMoment } from './local-moment.ts'

/** A field for a day, or for a day and its hour. */
export interface DateBoxProps {
  label: string
  /** `2026-06-18` or `2026-06-18T10:30`; null while nothing is set. */
  value: string | null
  /** Whether the hour belongs to it. */
  to: LocalMoment
  focus: 'first' | 'none'
  wrong: string | null
  onChange: (value: string | null) => void
}

/** A day, typed in pieces or chosen from a month; its week begins as it does in the language of the window. */
export function DateBox({ label, value, to, focus, wrong, onChange }: DateBoxProps) {
  const date = value === null ? null : to === 'day' ? parseDate(value.slice(0, 10)) : parseDateTime(value.slice(0, 16))
  return (
    <DatePicker
      className="box"
      value={date}
      granularity={to}
      autoFocus={focus === 'first'}
      isInvalid={wrong !== null}
      validationBehavior="aria"
      onChange={(next) => onChange(next === null ? null : isoOf(next.toString(), to))}
    >
      <Label>{label}</Label>
      <Group className="field small date-line">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="segment" />}
        </DateInput>
        <Button className="icon">
          <CalendarDays size={14} aria-hidden="true" />
        </Button>
      </Group>
      <FieldError className="wrong">{wrong}</FieldError>
      <Popover className="popover">
        <Dialog className="month">
          <Calendar>
            <header>
              <Button slot="previous" className="icon">
                <ChevronLeft size={14} aria-hidden="true" />
              </Button>
              <Heading />
              <Button slot="next" className="icon">
                <ChevronRight size={14} aria-hidden="true" />
              </Button>
            </header>
            <CalendarGrid>{(day) => <CalendarCell date={day} className="month-day" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
