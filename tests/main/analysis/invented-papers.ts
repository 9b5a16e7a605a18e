/** Mails and adverts of firms that do not exist, for tests of texts that hold several of them. */
export const mails = {
  headed: `From: Imke Sandover <imke@plumgate-bakery.example>
To: robin@post.example
Date: Mon, 2 Mar 2026 09:15:00 +0000
Subject: Interview for Night Baker

Dear Robin,

Thank you for your application for the Night Baker position. I would like to invite you to an interview at our bakery on Tuesday 10 March 2026 at 10:30. It will take about 45 minutes.

Please let me know by Friday 6 March 2026 whether you can come.

Kind regards,
Imke Sandover
Plumgate Bakery
01632 960177`,
  plain: `Hi Robin,

Thanks for applying to be our Night Baker. Could you come for an interview on Tuesday 10 March 2026 at 10:30? It is with me and takes about 45 minutes.

Best wishes,
Imke Sandover
Plumgate Bakery`,
  recruiter: `Hello Robin,

I am a recruitment consultant at Tallow & Reed Recruitment and came across your profile. My client is looking for a Night Baker. Would you be open to a call about it this week? The advert is below.

Many thanks,
Piet Vandermeer
Tallow & Reed Recruitment`,
} as const

/** Adverts for the same post. */
export const adverts = {
  headed: `Night Baker
Plumgate Bakery
Leeds, West Yorkshire

About the role
You will mix, shape and bake bread for forty shops through the night, five nights a week.

Requirements
Two years at the oven. You will lift sacks of up to 25 kg.

What we offer
£29,500 a year, 37.5 hours per week, permanent. Pension and 28 days of holiday.`,
  labelled: `Job Title: Night Baker
Location: Leeds
Salary: £29,500 per annum
Hours: 37.5 per week
Contract: Permanent

You will mix, shape and bake bread for forty shops through the night, and you will lift sacks of up to 25 kg.`,
  prose: `Night Baker, Leeds

Plumgate Bakery is looking for a Night Baker with two years of experience. The salary is £29,500 a year for 37.5 hours per week, and the position is permanent. You will mix, shape and bake bread for forty shops, and you will lift sacks of up to 25 kg.`,
} as const

/** Ways in which people put one text below another. */
export const joints = {
  'the divider': '\n\n———\n\n',
  'an empty line': '\n\n',
  'a drawn line': '\n\n----------\n\n',
  'a few empty lines': '\n\n\n\n',
} as const
