/** Letters invented for `docs/replies.md`, besides those of `examples/`. */
export const replyLetters: Record<string, string> = {
  'tram-text': `Hi Ines, it's Bram from Saltmarsh Trams. Could you come in for an interview for the Depot Planner job on Wednesday 17 June at 11am? Text me back to let me know. Thanks`,
  'bakery-lab': `From: Odile Ferrand <odile.ferrand@crumb-and-culture.example>
To: Ines Tarrant <ines.tarrant@post.example>
Date: Tue, 9 Jun 2026 10:20:00 -0500
Subject: Interview: Quality Lab Analyst

Hi Ines,

Thank you for your application for the Quality Lab Analyst position at Crumb & Culture in Columbus, Ohio. We would
love to talk with you on Monday, June 22 at 10:30 AM EST by video.

The position is full time and on-site five days a week. The salary is $58,000 to $64,000 with health insurance and
15 days of vacation. What are your salary expectations, and are you authorized to work in the United States?
Please send your resume and two references before we meet.

Best,
Odile Ferrand
Crumb & Culture
`,
  'orchard-outreach': `From: Jonas Whitlock <jonas@quayside-talent.example>
To: Ines Tarrant <ines.tarrant@post.example>
Date: Mon, 8 Jun 2026 15:00:00 +0100
Subject: Supply Planner role

Hello Ines,

I came across your profile and thought of a Supply Planner role with my client, a family firm that presses apple juice
near Hereford. It is permanent and pays up to £34,000. Some travel to growers is part of it.

Would you be open to a short chat this week? It would help to know your notice period.

Kind regards,
Jonas Whitlock
Quayside Talent, Recruitment
`,
  'harbour-no': `From: Marit Solberg <marit.solberg@harbour-lights.example>
To: Ines Tarrant <ines.tarrant@post.example>
Date: Fri, 12 Jun 2026 12:00:00 +0100
Subject: Your application as Exhibition Assistant

Dear Ines,

Thank you for your interest in the Exhibition Assistant role at Harbour Lights Museum. We have decided not to take your
application further, as other candidates were a closer match.

We wish you well in your search.

Kind regards,
Marit Solberg
Harbour Lights Museum
`,
}
