import type { SampleReply } from './sample-reply.ts'

/** The good replies that were written down before any rule. */
export const firstGoodReplies: readonly SampleReply[] = [
  {
    wave: 1,
    invite: 'bakery',
    intent: 'accept',
    text: `Dear Isla,

Thank you for inviting me to talk about the Production Planner post at Tarn Bakery. Thursday 18 March at 10.30 suits me, and I look forward to meeting you.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'bakery',
    intent: 'accept',
    text: `Hi Isla

many thanks for this, I can make Thursday the 18th at half past ten. Is there parking at the mill?

cheers
Rowan`,
  },
  {
    wave: 1,
    invite: 'bakery',
    intent: 'accept-and-ask',
    text: `Dear Isla,

Thank you for the invitation. I am pleased to confirm Thursday 18 March at 10:30 at Kelder Mill.

May I ask two things beforehand? The advert speaks of five days on site; would one day a week from home be possible once I know the work? And is there some room in the salary? I would need to come closer to £34,000.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'bakery',
    intent: 'decline',
    text: `Dear Isla,

Thank you for inviting me to interview for the Production Planner post. I have thought about it, and would rather not take up your time: the drive to Skipton is longer than I can manage every day.

I wish you well in finding the right person.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'bakery',
    intent: 'reschedule',
    status: 'scheduled',
    text: `Dear Isla,

Thank you for the invitation, which I was very glad to get. I am afraid I cannot come on Thursday 18 March, because I am giving a training course at work that day. Would Friday 19 March or any morning in the following week be possible? I could also do Monday 22 March at 9.30.

I am sorry for the trouble.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'payroll',
    intent: 'other-roles',
    text: `Hi Joss,

Thanks for thinking of me for the Payroll Officer role. It isn't the right one for me, because Stockport is over an hour away, but I would be glad to hear of the similar roles you mention, especially around Macclesfield.

Best wishes,
Rowan`,
  },
  {
    wave: 1,
    invite: 'payroll',
    intent: 'ask-first',
    text: `Hi Joss,

Thank you for getting in touch. Before I say yes, could you tell me a little more? I would like to know whether the £34,000 is fixed, and which two days are in the office.

To answer your questions: I am looking for around £36,000, and I have to give one month's notice.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'payroll',
    intent: 'accept',
    text: `Hello Joss,

Thank you for your message. Yes, I would like to hear more about the Payroll Officer role at Dunmere Housing. My notice period is four weeks and I hope for a salary of about £33,500.

I am free for a call most afternoons.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'payroll',
    intent: 'accepted-elsewhere',
    text: `Hi Joss,

Thanks so much for thinking of me. I have just accepted another offer, so I'm no longer looking. I'd be happy to stay in touch.

All the best,
Rowan`,
  },
  {
    wave: 1,
    invite: 'analyst',
    intent: 'accept',
    text: `Hello Priyanka,

Thanks for the invitation. Wednesday 10 March at 11:00 would suit me best. I look forward to talking to you and Theo.

Best,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'analyst',
    intent: 'accept',
    text: `Hi Priyanka,

Thank you! The second one, Wednesday at 11, works for me. Will you send a link?

Best,
Rowan`,
  },
  {
    wave: 1,
    invite: 'analyst',
    intent: 'reschedule',
    text: `Hello Priyanka,

Thank you for the invitation and for giving me a choice. Unfortunately I am away for a family wedding until 12 March, so none of the three times works for me. Could we talk on Monday 15 March at 10:00 or Tuesday 16 March after 14:00?

Best,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'care',
    intent: 'accept',
    text: `Dear Maureen,

Thank you for your e-mail. I will be there on Friday 12 March at 2 pm and will bring my passport and a council tax bill as proof of address. I have the right to work in the UK.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'care',
    intent: 'cancel',
    status: 'scheduled',
    today: '2027-03-08T10:00',
    text: `Dear Maureen,

Thank you for offering me an interview on Friday. I am sorry to have to cancel it: I have looked at the night shifts again, and they would not work with two small children at home. I should have seen it earlier.

I wish you and the team well.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'care',
    intent: 'decline',
    text: `Dear Maureen,

Thank you for the invitation. I have decided not to go ahead, as I am not able to work nights.

If a post with day shifts comes up, I would be pleased to hear from you.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'glass',
    intent: 'accept',
    text: `Dear Gareth,

Thank you very much for the offer. I am delighted to accept the position of Workshop Supervisor at Penwick Glass at £36,500 a year, and I look forward to starting on Monday 12 April.

Please let me know what you need from me before then.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'glass',
    intent: 'accept-and-ask',
    text: `Dear Gareth,

Thank you for the offer; I enjoyed meeting you and the team last week, and I would like to say yes. Before I sign, could we talk about the salary? For a post with this responsibility I had hoped for £38,500. And would a start on Monday 26 April be possible, so that I can work my full notice?

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'glass',
    intent: 'decline',
    text: `Dear Gareth,

Thank you for offering me the position and for the time you and your team gave me. After a good deal of thought I have decided not to accept it, because the pay would be less than I need.

I was impressed by the workshop and hope our paths cross again.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'glass',
    intent: 'accepted-elsewhere',
    text: `Dear Gareth,

Thank you for the offer and for your patience. I have accepted another position, so I must decline. It was not an easy choice.

With best wishes for the workshop,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'freight',
    intent: 'accept',
    text: `Dear Carla,

Thank you for the opportunity. I am available for the phone interview on Wednesday, March 17 at 2:00 PM. The best number to reach me is (555) 010-0142.

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'cafe',
    intent: 'accept',
    channel: 'chat',
    text: `Hi Ben, thanks! Saturday at 9 works for me. See you then. Rowan`,
  },
  {
    wave: 1,
    invite: 'cafe',
    intent: 'decline',
    channel: 'chat',
    text: `Hi Ben, thanks for getting back to me. I've found something with weekday hours now so I won't come in on Saturday. Good luck with the cafe! Rowan`,
  },
  {
    wave: 1,
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr Strand,

Thank you for your letter of 10 March. I am pleased to confirm that I shall attend the interview for the post of Collections Registrar on Tuesday 23 March at 2.15 pm. My notice period is two months.

Would you kindly let me know the subject of the presentation, and whether a projector is available?

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'legal',
    intent: 'accept',
    status: 'scheduled',
    text: `Dear Fiona,

Thank you for letting me know. The new time, Friday 19 March at 3pm, works for me.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'legal',
    intent: 'thank-you',
    status: 'attended',
    today: '2027-03-20T09:00',
    text: `Dear Fiona,

Thank you for your time yesterday. I enjoyed hearing how the team works, and our talk made me more interested in the Legal Secretary post.

Please let me know if there is anything else you need from me.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'sales',
    intent: 'honest-note',
    status: 'attended',
    today: '2027-03-25T09:00',
    text: `Dear Duncan,

Thank you for meeting me yesterday. I liked what I heard about the products. To be honest, with 60% travel it is not the right match for me as it stands. If it could be two days a week on the road, I would say yes gladly.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'sales',
    intent: 'decision-date',
    status: 'attended',
    today: '2027-03-29T09:00',
    situation: { openOffers: [{ company: 'Brackwell Pumps', answerBy: '2027-04-02' }] },
    text: `Dear Duncan,

Thank you again for the conversation last Wednesday. I have received an offer from another company and have to give an answer by Friday 2 April. Your post is the one I would prefer, so may I ask when you expect to decide?

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'sales',
    intent: 'follow-up',
    status: 'attended',
    today: '2027-04-07T09:00',
    text: `Dear Duncan,

Thank you again for seeing me on 24 March. I wondered whether there is any news about the Area Sales Manager role. I am still interested.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'rejection',
    intent: 'other-roles',
    text: `Dear Nadia,

Thank you for letting me know, and for the time you took with me. I am sorry it did not work out this time. I would be glad if you kept my details, and to hear of other posts.

If you had a line of feedback for me, I would be grateful.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    invite: 'assessment',
    intent: 'accept',
    text: `Hello,

Thank you for the invitation to the interview on Wednesday 10 March at 13:00 in Daventry. I have filled in the form and attach it to this e-mail.

Kind regards,
Rowan Tilley`,
  },
]
