import type { SampleReply } from './sample-reply.ts'

/** The good replies that were written down when the first rules stood. */
export const secondGoodReplies: readonly SampleReply[] = [
  {
    wave: 2,
    invite: 'bakery',
    intent: 'accept',
    text: `Dear Ms Merrow,

Thank you for your e-mail of 8 March and for considering my application. I hereby confirm that I will attend the interview on Thursday, 18 March 2027 at 10:30 at Kelder Mill.

Should you need any further documents, please do not hesitate to contact me.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'bakery',
    intent: 'ask-first',
    text: `Dear Isla,

Thank you for the invitation, which I was pleased to receive. Before I take up your time, may I ask whether one or two days a week could be worked from home? I live near Harrogate, and the drive to Skipton every day would be hard for me.

I will give you a clear answer as soon as I know.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'bakery',
    intent: 'cancel',
    status: 'scheduled',
    today: '2027-03-16T08:00',
    text: `Dear Isla,

I am sorry to let you know that I need to cancel my interview on Thursday. I have been offered a post closer to home and have decided to take it.

Thank you for your time, and I wish you every success with the search.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'bakery',
    intent: 'reschedule',
    status: 'scheduled',
    text: `Hi Isla,

Thanks so much for the interview. I'm really sorry, but my daughter has a hospital appointment on the 18th that I can't move. Would the 19th work, or Monday or Tuesday the week after? I can do any time before 3pm.

Thanks again,
Rowan`,
  },
  {
    wave: 2,
    invite: 'payroll',
    intent: 'decline',
    text: `Hi Joss,

Thanks for getting in touch. It's not for me I'm afraid - I'm looking for something fully remote. Feel free to drop me a line if anything like that comes up.

Rowan`,
  },
  {
    wave: 2,
    invite: 'payroll',
    intent: 'accept-and-ask',
    text: `Hi Joss,

Thank you for thinking of me. Yes please, I would like to be put forward for the Payroll Officer role at Dunmere Housing.

My notice period is one month. As for the salary, I would need £35,000, so is there any flexibility above £34,000? And would one office day a week be possible instead of two?

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'payroll',
    intent: 'other-roles',
    text: `Dear Joss,

Thank you for your message about Dunmere Housing. I know the team there and do not think I would be a good fit, but you say you have similar roles. I would be interested in anything in south Manchester from £33,000.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'analyst',
    intent: 'accept-and-ask',
    text: `Hello Priyanka,

Thank you for the invitation. Thursday 11 March at 09:30 works best for me.

Before we speak, could you tell me the salary range, and whether the role can be done from home some of the week? It would help me prepare.

Best,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'analyst',
    intent: 'accepted-elsewhere',
    text: `Hello Priyanka,

Thank you for inviting me to the next step. Since I applied I have accepted a position elsewhere, so I would like to withdraw. I liked what I read about Saltmarsh Analytics and hope we can stay in touch.

Best,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'analyst',
    intent: 'thank-you',
    status: 'attended',
    today: '2027-03-10T17:00',
    text: `Hello Priyanka,

Thank you, and thanks to Theo too, for the conversation this morning. I enjoyed the part about the tide gauges, and I am more interested than before.

I look forward to hearing from you.

Best,
Rowan`,
  },
  {
    wave: 2,
    invite: 'care',
    intent: 'accept-and-ask',
    text: `Dear Maureen,

Thank you very much for the invitation. I will come on Friday 12 March at 2 pm, and I am a British citizen. I will bring everything you asked for.

May I ask how the night shifts are shared out, and whether they are set in advance?

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'care',
    intent: 'ask-first',
    text: `Dear Maureen,

Thank you for your letter. I am interested in the post, but I can only work days during the week. Is there any way to do fewer nights? If so, I would be very happy to come on Friday.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'care',
    intent: 'reschedule',
    status: 'scheduled',
    today: '2027-03-11T20:00',
    text: `Dear Maureen,

I am very sorry for the short notice. I have come down with the flu and do not want to bring it into the home tomorrow. Thank you for your understanding. Could I come next week instead? Any day except Wednesday is fine.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'glass',
    intent: 'ask-first',
    text: `Dear Gareth,

Thank you for the offer; I am glad to have it. Before I give you an answer, I would like to understand two things. How is overtime handled, and is there a pension? I can let you know by Friday, as you ask.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'glass',
    intent: 'accept',
    text: `Hi Gareth,

That's great news, thank you! I'm very happy to accept. See you on 12 April.

Best wishes,
Rowan`,
  },
  {
    wave: 2,
    invite: 'glass',
    intent: 'decline',
    text: `Dear Gareth,

Thank you for the offer and for showing me round. I was genuinely torn, but I have decided to stay where I am. My present employer has given me the change of hours I was after.

I hope you find the right supervisor soon.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'freight',
    intent: 'accept-and-ask',
    text: `Dear Carla,

Thank you for reaching out. I'd be happy to talk on Wednesday, March 17 at 2 PM. You can reach me on my cell, 555-010-0142.

One question ahead of the call: is the schedule days only, or are there weekends?

Best regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'freight',
    intent: 'decline',
    text: `Dear Ms. Denholm,

I appreciate you considering me for the Dispatcher position. After some thought I have decided to withdraw my application because I am looking for work closer to home. I wish you and everyone at Ortley Freight all the best.

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'freight',
    intent: 'reschedule',
    text: `Dear Carla,

Thank you for the invitation. I will be at work on Wednesday at 2:00 PM and cannot step away. Would Thursday, March 18 after 4:30 PM or Friday, March 19 before 9:00 AM work for you?

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'cafe',
    intent: 'accept',
    channel: 'chat',
    text: `Morning Ben! Thank you, that works, I'll see you at 9 on Saturday 😊`,
  },
  {
    wave: 2,
    invite: 'cafe',
    intent: 'reschedule',
    channel: 'chat',
    text: `Hi Ben, thanks for the message! I'm at my other job Saturday morning, could I come by in the afternoon or on Sunday? Rowan`,
  },
  {
    wave: 2,
    invite: 'museum',
    intent: 'decline',
    text: `Dear Dr Strand,

Thank you for your kind invitation to interview for the post of Collections Registrar. After careful thought I have decided not to pursue my application, as a move to Eskmouth would not be possible for my family at present.

I much admire the museum's collection, and I hope you will find an excellent candidate.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'museum',
    intent: 'accept',
    text: `Dear Helena,

Thank you very much for the invitation. I'd be delighted to come on 23 March at 2:15. I will prepare a presentation of ten minutes. I have to give three months notice but that may be open to negotiation with my employer.

All best,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'legal',
    intent: 'reschedule',
    status: 'scheduled',
    text: `Dear Fiona,

Thank you for letting me know. Unfortunately I have an appointment on Friday 19 March that I cannot change. I could come on Monday 22 March at any time, or on Wednesday 24 March before noon.

With best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'legal',
    intent: 'accept-and-ask',
    status: 'scheduled',
    text: `Dear Fiona,

No problem at all, and thank you for telling me in good time. Friday 19 March at 3 pm suits me just as well. Could you let me know who I will be meeting, and roughly how long it will take?

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'sales',
    intent: 'decline',
    text: `Dear Duncan,

Thank you for the invitation and for your kind words about my CV. I have decided not to come: with around 60% travel and the basic salary as it is, the role would not work for us as a family. I would rather tell you now than take up your morning.

If an office-based role comes up, I would be glad to hear of it.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'sales',
    intent: 'honest-note',
    status: 'attended',
    today: '2027-03-24T18:00',
    text: `Dear Duncan,

Thank you for your time this morning and for being so open about the role. Having slept on it less than I should, I think it is not the right match for my strengths, because most of the work is winning new accounts. I would rather say so now.

If you ever look for somebody to look after existing customers, please think of me.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'sales',
    intent: 'accept-and-ask',
    text: `Dear Duncan,

Thank you for your letter. I am happy to confirm Wednesday 24 March at 9.00 in Kettering.

Two points I would like to talk about when we meet: the share of travel, as I could manage about three days a week, and the basic salary, where I would need £32,000. Is there a company car?

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'rejection',
    intent: 'thank-you',
    text: `Dear Nadia,

Thank you for telling me, and so quickly. I was disappointed, of course, but I enjoyed meeting you and the team. Please do keep my details.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    invite: 'assessment',
    intent: 'decline',
    text: `Hello,

Thanks for moving my application forward. I'd like to withdraw it though, as rotating shifts won't fit around my evening course.

Kind regards,
Rowan Tilley`,
  },
]
