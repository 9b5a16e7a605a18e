import type { LocalDateTime } from '../../../../common/situation.ts'

/** One invented letter that replies are held against. */
export interface SampleInvite {
  text: string
  /** The day after it came, unless a case says otherwise. */
  today: LocalDateTime
}

const mail = (from: string, date: string, subject: string, body: string): string =>
  `From: ${from}\nTo: Rowan Tilley <rowan.tilley@post.example>\nDate: ${date}\nSubject: ${subject}\n\n${body}\n`

/** The letters of the seeded faults and the good replies. All firms, people and places of work are invented. */
export const invites = {
  bakery: {
    today: '2027-03-09T10:00',
    text: mail(
      'Isla Merrow <isla.merrow@tarnbakery.example>',
      'Mon, 8 Mar 2027 09:12:00 +0000',
      'Interview: Production Planner',
      `Dear Rowan,

Thank you for your application for the post of Production Planner at Tarn Bakery Ltd. We would like to invite you to an interview on Thursday 18 March 2027 at 10:30 at our bakery, Kelder Mill, Skipton. It takes about an hour.

The salary is £31,000 a year. You would work Monday to Friday, five days on site.

Please confirm by Monday 15 March that you can attend.

Kind regards,
Isla Merrow
People Manager, Tarn Bakery Ltd
01632 960 114`,
    ),
  },
  payroll: {
    today: '2027-03-09T10:00',
    text: mail(
      'Joss Varley <joss@quillonrecruitment.example>',
      'Mon, 8 Mar 2027 15:40:00 +0000',
      'Payroll Officer, Dunmere',
      `Hi Rowan,

I came across your profile and thought of you for a Payroll Officer role with my client, Dunmere Housing. It is hybrid, two days a week in their Stockport office, and pays up to £34,000.

What are your salary expectations, and what is your notice period?

I have similar roles nearby too.

Best wishes,
Joss Varley
Senior Consultant, Quillon Recruitment`,
    ),
  },
  analyst: {
    today: '2027-03-03T10:00',
    text: mail(
      'Priyanka Lowe <p.lowe@saltmarsh.example>',
      'Tue, 2 Mar 2027 11:05:00 +0000',
      'Data Analyst interview',
      `Hello Rowan,

Thanks for applying to be a Data Analyst at Saltmarsh Analytics. The next step is a 45 minute video call with me and Theo Brandt.

Which of these times suits you best?
- Tuesday 9 March at 14:00
- Wednesday 10 March at 11:00
- Thursday 11 March at 09:30

Best,
Priyanka Lowe
Saltmarsh Analytics`,
    ),
  },
  care: {
    today: '2027-03-04T10:00',
    text: mail(
      'Maureen Oakes <maureen.oakes@heronlodge.example>',
      'Wed, 3 Mar 2027 08:30:00 +0000',
      'Your interview at Heron Lodge',
      `Dear Rowan,

We would like to see you about the Care Assistant post at Heron Lodge on Friday 12 March 2027 at 2pm at Heron Lodge, 4 Weir Lane, Ludlow.

Please bring your passport and proof of address with you. Are you authorised to work in the UK?

The post involves weekend and night shifts.

Yours sincerely,
Maureen Oakes
Home Manager`,
    ),
  },
  glass: {
    today: '2027-03-09T10:00',
    text: mail(
      'Gareth Pugh-Ellis <gareth@penwickglass.example>',
      'Mon, 8 Mar 2027 16:20:00 +0000',
      'Offer: Workshop Supervisor',
      `Dear Rowan,

It was good to meet you last week. I am delighted to offer you the position of Workshop Supervisor at Penwick Glass, starting on Monday 12 April 2027, at a salary of £36,500 a year with 25 days of holiday.

Please let me know by Friday 12 March whether you accept.

Kind regards,
Gareth Pugh-Ellis
Operations Director, Penwick Glass`,
    ),
  },
  freight: {
    today: '2027-03-11T10:00',
    text: mail(
      'Carla Denholm <cdenholm@ortleyfreight.example>',
      'Wed, 10 Mar 2027 09:00:00 -0600',
      'Phone interview - Dispatcher',
      `Dear Rowan,

Thank you for your interest in the Dispatcher position at Ortley Freight, Inc. I would like to schedule a 30-minute phone interview on Wednesday, March 17, 2027 at 2:00 PM.

Please let me know the best phone number to reach you.

Sincerely,
Carla Denholm
HR Coordinator, Ortley Freight, Inc.`,
    ),
  },
  cafe: {
    today: '2027-03-03T12:00',
    text: `Hi Rowan, it's Ben from Ferncote Cafe. Thanks for dropping your CV in. Could you come in for a chat about the Barista job on Saturday 6 March 2027 at 9am? Text me back if that works. Ben`,
  },
  museum: {
    today: '2027-03-11T10:00',
    text: mail(
      'Dr Helena Strand <h.strand@eskmouthmuseum.example>',
      'Wed, 10 Mar 2027 13:15:00 +0000',
      'Collections Registrar: invitation to interview',
      `Dear Mr Tilley,

Further to your application for the post of Collections Registrar at Eskmouth Museum, I am pleased to invite you to interview on Tuesday 23 March 2027 at 2.15 pm in the Board Room, Eskmouth Museum. You will be asked to give a ten-minute presentation.

Kindly confirm your attendance, and let us know your notice period.

Yours sincerely,
Dr Helena Strand
Head of Collections`,
    ),
  },
  legal: {
    today: '2027-03-05T10:00',
    text: mail(
      'Fiona Catterall <fiona.catterall@ridleycombe.example>',
      'Thu, 4 Mar 2027 10:10:00 +0000',
      'Change to your interview, Legal Secretary',
      `Dear Rowan,

I am afraid we have to move your interview for the Legal Secretary post at Ridley & Combe. Could you come on Friday 19 March 2027 at 3pm instead of Wednesday 17 March?

Please let me know if the new time works for you.

With apologies,
Fiona Catterall
Ridley & Combe`,
    ),
  },
  assessment: {
    today: '2027-03-02T10:00',
    text: mail(
      'Talent Team <talent@orrinlogistics.example>',
      'Mon, 1 Mar 2027 12:00:00 +0000',
      'Your application: Warehouse Team Leader',
      `Hi Rowan,

Thank you for applying for Warehouse Team Leader at Orrin Logistics. Before the interview on Wednesday 10 March 2027 at 13:00 at our Daventry site, please complete the attached form and return it to us. The post has rotating shifts and pays £14.20 an hour.

Regards,
Talent Team
Orrin Logistics`,
    ),
  },
  sales: {
    today: '2027-03-16T10:00',
    text: mail(
      'Duncan Airey <duncan.airey@coldharbourtools.example>',
      'Mon, 15 Mar 2027 10:00:00 +0000',
      'Area Sales Manager - interview',
      `Dear Rowan,

We were impressed by your CV and would like to meet you about the Area Sales Manager role at Coldharbour Tools on Wednesday 24 March 2027 at 9:00 at our office in Kettering. You would be travelling around 60% of the time and the basic salary is £28,000 plus commission.

Please reply to confirm.

Regards,
Duncan Airey
Sales Director, Coldharbour Tools`,
    ),
  },
  rejection: {
    today: '2027-03-09T10:00',
    text: mail(
      'Nadia Ferrers <nadia.ferrers@copperlane.example>',
      'Mon, 8 Mar 2027 17:00:00 +0000',
      'Your application for Office Administrator',
      `Dear Rowan,

Thank you for coming to see us about the Office Administrator role at Copper Lane Clinic. We have decided to go ahead with another candidate on this occasion. We would like to keep your details on file.

Best wishes,
Nadia Ferrers
Practice Manager, Copper Lane Clinic`,
    ),
  },
} as const satisfies Record<string, SampleInvite>

/** The name of one of the letters. */
export type InviteName = keyof typeof invites
