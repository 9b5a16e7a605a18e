import type { DocumentKind, Fact, Facts } from '../../../common/reading.ts'
import type { Document } from '../text/read.ts'
import { findBenefits } from './benefits.ts'
import { findContract } from './contract.ts'
import { findHours } from './hours.ts'
import { findOfficeDays } from './office-days.ts'
import { findPay } from './pay.ts'
import { findSchedule } from './schedule.ts'
import { titleZone } from './title-zone.ts'
import { findTravel } from './travel.ts'
import { findWork } from './work.ts'
import { findWorkMode } from './work-mode.ts'

/** The terms of the job and its principal work. */
export type JobTerms = Pick<
  Facts,
  | 'workMode'
  | 'officeDays'
  | 'pay'
  | 'travelPercent'
  | 'travel'
  | 'contract'
  | 'hoursPerWeek'
  | 'schedule'
  | 'benefits'
  | 'work'
>

/** Reads the terms of the job; the words of its title, where one was read, count as a title too. */
export function findJobTerms(document: Document, kind: DocumentKind, role: Fact<string> | null): JobTerms {
  const zone = [...titleZone(document), ...(role?.evidence ?? [])]
  const hoursPerWeek = findHours(document)
  const officeDays = findOfficeDays(document)
  // Newsletters and private mail offer nobody a job to do
  const work = kind === 'other' ? [] : findWork(document, zone)
  return {
    workMode: findWorkMode(document, zone, officeDays, work),
    officeDays,
    pay: findPay(document, hoursPerWeek?.value ?? null),
    ...findTravel(document),
    contract: findContract(document, zone),
    hoursPerWeek,
    schedule: findSchedule(document, zone),
    benefits: findBenefits(document),
    work,
  }
}
