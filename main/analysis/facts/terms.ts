import type { DocumentKind, Facts } from '../../../common/reading.ts'
import type { Document } from '../text/read.ts'
import { findPay } from './pay.ts'

/** The terms of the job and its principal work. */
export type JobTerms = Pick<
  Facts,
  'workMode' | 'officeDays' | 'pay' | 'travelPercent' | 'travel' | 'contract' | 'hoursPerWeek' | 'schedule' | 'benefits' | 'work'
>

/** Reads the terms of the job. */
export function findJobTerms(document: Document, _kind: DocumentKind): JobTerms {
  const pay = findPay(document, null)
  return { workMode: null, officeDays: null, pay, travelPercent: null, travel: null, contract: [], hoursPerWeek: null, schedule: [], benefits: [], work: [] }
}
