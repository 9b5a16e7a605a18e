import type { LocalDate } from '../common/situation.ts'
import chatOffer from '../examples/chat-offer.txt?raw'
import clinicAccounts from '../examples/clinic-accounts.txt?raw'
import fieldSales from '../examples/field-sales-invite.txt?raw'
import libraryEvents from '../examples/library-events.txt?raw'
import warehouseAdvert from '../examples/warehouse-advert.txt?raw'
import { moveDates } from './move-dates.ts'
import type { ExampleInvite } from './store/tables/invites.ts'

/** The Monday on which the newest of the examples was written. */
const writtenOn: LocalDate = '2026-06-08'

/** An invented search: the invite to look at first, and others further on. */
const rows: readonly ExampleInvite[] = [
  { text: fieldSales, receivedAt: '2026-06-08T16:12', patch: {} },
  {
    text: clinicAccounts,
    receivedAt: '2026-06-04T11:05',
    patch: {
      status: 'replied',
      replyIntent: 'accept-and-ask',
      replyText:
        'Hi Petra,\n\nThank you for the invitation. Friday 19 June at 9.30 am suits me.\n\nHow many days a week would I be in the Leeds office?\n\nBest wishes,\nInes Tarrant\n',
    },
  },
  {
    text: libraryEvents,
    receivedAt: '2026-06-02T09:40',
    patch: { status: 'scheduled', replyIntent: 'accept', corrections: { company: 'Wharfedale Libraries' } },
  },
  {
    text: warehouseAdvert,
    receivedAt: '2026-05-26T08:30',
    patch: { status: 'attended', corrections: { interviewStart: '2026-06-05T10:00' } },
  },
  { text: chatOffer, receivedAt: '2026-05-28T19:20', patch: { status: 'closed', replyIntent: 'decline' } },
]

/** The invented search with all its days moved, so that its newest invite came on the Monday before `today`, or on it. */
export function exampleInvites(today: LocalDate): ExampleInvite[] {
  const weeks = Math.floor((Date.parse(today) - Date.parse(writtenOn)) / (7 * 86_400_000))
  return JSON.parse(JSON.stringify(rows), (_key, value) =>
    typeof value === 'string' ? moveDates(value, weeks) : value,
  )
}
