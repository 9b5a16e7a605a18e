import type { Facts } from '../common/reading.ts'

/** Facts of a document that says nothing. */
export const noFacts: Facts = {
  role: null,
  company: null,
  places: [],
  workMode: null,
  officeDays: null,
  pay: null,
  travelPercent: null,
  travel: null,
  contract: [],
  sender: null,
  hoursPerWeek: null,
  schedule: [],
  benefits: [],
  work: [],
  contact: { name: null, email: null, phone: null },
  interview: { format: null, start: null, offered: [], durationMinutes: null, place: null, link: null, replyBy: null },
}
