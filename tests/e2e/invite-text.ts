/** An invented invite that states enough for marks, a verdict and a reply. */
export const inviteText = `Subject: Interview for Rota Planner at Tolland Ferry Works

Dear Robin,

Thank you for applying. We would like to invite you to an interview for the role of Rota Planner
at Tolland Ferry Works on Tuesday 12 March 2030 at 10:30. It takes about 45 minutes and is held by video.

The job is at our office in Bristol, five days a week on site. You will travel to our other harbours regularly,
and some weekend shifts are part of the rota. The salary is £29,000 to £31,000 a year, full time, permanent.

Please let us know by Friday 8 March 2030 whether you can come.

Kind regards,
Imogen Sallow
People Team, Tolland Ferry Works
imogen.sallow@tollandferryworks.example
`
