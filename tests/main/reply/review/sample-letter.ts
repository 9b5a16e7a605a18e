import type { SampleInvite } from './invites.ts'

/** The letter that the examples of the rules are held against. */
export const sampleLetter: SampleInvite = {
  today: '2026-06-09T10:00',
  text: `From: Dana Whitlow <dana.whitlow@larkfield.example>
To: Maren Ashby <maren.ashby@post.example>
Date: Mon, 8 Jun 2026 11:00:00 +0100
Subject: Field Sales Executive, interview

Dear Maren,

I would like to invite you to an interview for the Field Sales Executive post at Hollin Medical on Thursday 18 June 2026 at 10:30 in Wakefield. You would meet Tomas Bryce. The salary is £31,000.

Please confirm by Friday 12 June, 12:00 that you can come, and let me know which of the two times on that day suits you. Please bring your passport, and complete the attached form.

Are you authorised to work in the UK, and do you drive? What are your salary expectations, your notice period, and the best phone number to reach you?

Kind regards,
Dana Whitlow
Larkfield Recruitment
`,
}
