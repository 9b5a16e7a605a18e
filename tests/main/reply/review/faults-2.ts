import type { SeededFault } from './sample-reply.ts'

/** The faults that were written down when the first rules stood. */
export const secondFaults: readonly SeededFault[] = [
  {
    wave: 2,
    rule: 'thanks/missing',
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr Strand,

I confirm that I shall attend on Tuesday 23 March at 2.15 pm. I am required to give two months' notice.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'thanks/missing',
    invite: 'glass',
    intent: 'accepted-elsewhere',
    text: `Dear Gareth,

I have taken a job with another firm, so I will not be joining you.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'thanks/missing',
    invite: 'cafe',
    intent: 'accept',
    channel: 'chat',
    text: `Hi Ben, yes Saturday at 9 is ok. Rowan`,
  },
  {
    wave: 2,
    rule: 'reason/missing',
    invite: 'sales',
    intent: 'decline',
    text: `Dear Mr Airey,

Many thanks for your invitation. After careful consideration I shall not be proceeding with my application on this occasion.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'reason/missing',
    invite: 'cafe',
    intent: 'cancel',
    status: 'scheduled',
    channel: 'chat',
    text: `Hi Ben, thanks again for the invite. Sorry, can you take me off the list for Saturday? Rowan`,
  },
  {
    wave: 2,
    rule: 'reason/missing',
    invite: 'glass',
    intent: 'decline',
    text: `Dear Gareth,

Thank you for your kind offer. I regret that I must decline.

With best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'reason/long',
    invite: 'care',
    intent: 'cancel',
    status: 'scheduled',
    text: `Dear Maureen,

Thank you for the interview on Friday. I am so sorry but I have to cancel it. [[My husband has just been told that his shifts at the depot are changing from next month and that means he will be leaving the house before six. Our youngest has to be taken to nursery and my sister, who normally helps, has started a new job of her own in Shrewsbury. I asked his mother but she does not drive any more since her fall, and my dad is only free on Tuesdays. We talked about it all weekend, my husband and I, and we could not see how our mornings would work.]]

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'reason/piled',
    invite: 'legal',
    intent: 'reschedule',
    status: 'scheduled',
    text: `Dear Fiona,

Thank you for the new time. I am afraid Friday is difficult. [[There is a train strike, my daughter has a fever and we also have builders in because the roof is leaking.]] Could we say Tuesday 23 March at 10?

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'reason/piled',
    invite: 'analyst',
    intent: 'cancel',
    status: 'scheduled',
    text: `Hello Priyanka,

Thanks for arranging the call. I have to cancel, sorry. [[My laptop has died, I have come down with flu and my cat has to go to the vet.]]

Best,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'reason/unbelievable',
    invite: 'sales',
    intent: 'cancel',
    status: 'scheduled',
    text: `Dear Duncan,

Thank you for the invitation. I am sorry to cancel our meeting. [[This is going to sound crazy]], but a herd of cows has walked into my living room.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/pay',
    invite: 'sales',
    intent: 'decline',
    text: `Dear Duncan,

Thank you for your letter. I am going to pass. [[A basic of £28,000 is frankly laughable]] for this amount of travel.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/pay',
    invite: 'glass',
    intent: 'decline',
    text: `Dear Gareth,

Thank you for the offer. I am declining it because I have found something better paid. [[Nobody can live on what you pay]].

Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/firm',
    invite: 'payroll',
    intent: 'decline',
    text: `Hi Joss,

Thanks for your message. I would not want to work in Stockport every week, and [[Dunmere is a shambles]] from what I hear.

Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/firm',
    invite: 'rejection',
    intent: 'other-roles',
    text: `Dear Nadia,

Thank you for letting me know. I am happy to be kept on file, although [[from the reviews online the clinic treats its staff badly]].

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/process',
    invite: 'sales',
    intent: 'follow-up',
    status: 'attended',
    today: '2027-04-07T10:00',
    text: `Dear Duncan,

Thank you for seeing me on 24 March. [[You have kept me hanging for two weeks]]. Could you let me know where things stand?

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/process',
    invite: 'assessment',
    intent: 'decline',
    text: `Hello,

Thank you for your e-mail. I am pulling out because the shifts would not suit my family. [[All these forms are pointless]] for a warehouse job.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/person',
    invite: 'payroll',
    intent: 'decline',
    text: `Hi Joss,

Thank you, but Stockport is too far for me. [[Please stop spamming me]].

Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/person',
    invite: 'sales',
    intent: 'honest-note',
    status: 'attended',
    today: '2027-03-26T10:00',
    text: `Dear Duncan,

Thank you for meeting me on Wednesday. The travel is more than I can take on. [[Your colleague was quite condescending]], which did not help.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/reproach',
    invite: 'legal',
    intent: 'accept',
    status: 'scheduled',
    text: `Dear Fiona,

Thank you for your message. Friday 19 March at 3pm works for me, although [[I am annoyed that it was moved]].

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/reproach',
    invite: 'glass',
    intent: 'accept-and-ask',
    text: `Dear Gareth,

Thank you for the offer. I would like to accept it, but [[I expected better]] than 25 days of holiday. Could it be 28?

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/swearing',
    invite: 'payroll',
    intent: 'decline',
    text: `Hi Joss,

Thanks for the note. The commute to Stockport is [[a pain in the arse]], so no from me.

Rowan`,
  },
  {
    wave: 2,
    rule: 'tone/shouting',
    invite: 'freight',
    intent: 'accept',
    text: `Dear Carla,

Thank you for the invitation. Wednesday, March 17 at 2:00 PM is good. My number is (555) 010-0142. [[I REALLY WANT THIS JOB]]

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'tone/shouting',
    invite: 'cafe',
    intent: 'accept',
    channel: 'chat',
    text: `Hi Ben, thanks, Saturday at 9 is perfect[[!!!!]] Rowan`,
  },
  {
    wave: 2,
    rule: 'promises/accepts',
    invite: 'glass',
    intent: 'ask-first',
    text: `Dear Gareth,

Thank you for the offer of Workshop Supervisor. [[I would be delighted to join you]]. May I ask how overtime is paid?

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'promises/starts',
    invite: 'glass',
    intent: 'ask-first',
    text: `Dear Gareth,

Thank you for the offer. There is one thing I would like to know before I decide: is the holiday fixed at 25 days? [[I can start on Monday 12 April]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'promises/meets',
    invite: 'sales',
    intent: 'accepted-elsewhere',
    status: 'scheduled',
    text: `Dear Duncan,

Thank you for the invitation. I have accepted another job, so I am no longer looking. [[I'll be there at nine on Wednesday]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'promises/meets',
    invite: 'care',
    intent: 'decline',
    text: `Dear Maureen,

Thank you for your letter. I do not want to go further, because of the night work. [[I look forward to seeing you all on Friday]].

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'promises/refuses',
    invite: 'analyst',
    intent: 'accept',
    text: `Hello Priyanka,

Thank you. Tuesday 9 March at 14:00 is good for me. [[I would like to withdraw my application]].

Best,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'threats/offer',
    invite: 'glass',
    intent: 'accept-and-ask',
    text: `Dear Gareth,

Thank you for the offer. Could the salary be £39,000? [[Your competitors would pay me that tomorrow]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'threats/offer',
    invite: 'sales',
    intent: 'decision-date',
    status: 'attended',
    today: '2027-03-26T10:00',
    text: `Dear Duncan,

Thank you for Wednesday. When will you make up your mind? [[Unless I hear from you I will sign with someone else]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'asks/demand',
    invite: 'sales',
    intent: 'accept-and-ask',
    text: `Dear Duncan,

Thank you for the invitation. I confirm Wednesday 24 March at 9:00. [[I expect a company car]] and a basic of £33,000.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'asks/demand',
    invite: 'bakery',
    intent: 'accept-and-ask',
    text: `Dear Isla,

Thanks for the invitation. I can come on 18 March at 10:30. [[I will not work for less than £34,000]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'asks/ultimatum',
    invite: 'payroll',
    intent: 'ask-first',
    text: `Hi Joss,

Thank you for thinking of me. Could it be one day a week in Stockport? [[Otherwise I am out]].

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'asks/ultimatum',
    invite: 'bakery',
    intent: 'ask-first',
    text: `Dear Isla,

Thank you for the invitation. Is there a chance of home working? Two days at home is [[a deal-breaker]] for me.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'asks/hurry',
    invite: 'sales',
    intent: 'ask-first',
    text: `Dear Duncan,

Thank you for your invitation. Could you tell me how many nights I would be away? [[I need an answer immediately]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'asks/many',
    invite: 'care',
    intent: 'ask-first',
    text: `Dear Maureen,

Thank you for the invitation. I have some questions first. How many nights a month? Who does the rota? Is there a uniform? Do you pay for training? Can I swap shifts? Is there parking?

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'names/contact',
    invite: 'glass',
    intent: 'accept',
    text: `Dear [[Garreth]],

Thank you for the offer. I accept it with pleasure.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'names/contact',
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr [[Strang]],

Thank you for your invitation. I confirm that I will be there on Tuesday 23 March at 2.15 pm. My notice period is one month.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'names/contact',
    invite: 'payroll',
    intent: 'decline',
    text: `Hello [[Sandra]],

Thank you for your message. Stockport is further than I want to go.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'names/company',
    invite: 'analyst',
    intent: 'accept',
    text: `Hello Priyanka,

Thank you for inviting me to talk about the Data Analyst role at [[Saltmash Analytics]]. Thursday 11 March at 09:30 would be ideal.

Best,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'names/company',
    invite: 'freight',
    intent: 'accept',
    text: `Dear Carla,

Thank you for your interest. I am excited about the position with [[Belden Haulage]]. Wednesday, March 17 at 2:00 PM is fine; please call me on (555) 010-0142.

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'names/role',
    invite: 'assessment',
    intent: 'accept',
    text: `Hello,

Thank you for asking me to interview for the [[Transport Planner]] role. I will be in Daventry on Wednesday 10 March at 13:00, and the form is attached.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'dates/day',
    invite: 'care',
    intent: 'accept',
    text: `Dear Maureen,

Thank you for your letter. I have the right to work here and will bring my papers. See you on [[Friday 19 March]] at 2pm.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'dates/day',
    invite: 'bakery',
    intent: 'accept',
    text: `Hi Isla,

Thanks for the invite, that works. See you [[on Tuesday]] at half ten!

Rowan`,
  },
  {
    wave: 2,
    rule: 'dates/weekday',
    invite: 'sales',
    intent: 'accept',
    text: `Dear Duncan,

Thank you. I confirm my attendance on [[Thursday, 24 March]] at 9 am in Kettering.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'dates/hour',
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr Strand,

Thank you for your letter. I am happy to attend on Tuesday 23 March at [[2.45 pm]]. My notice period is six weeks.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'dates/hour',
    invite: 'cafe',
    intent: 'accept',
    channel: 'chat',
    text: `Thanks Ben, see you on Saturday at [[10am]]. Rowan`,
  },
  {
    wave: 2,
    rule: 'questions/confirm',
    invite: 'legal',
    intent: 'accept-and-ask',
    status: 'scheduled',
    text: `Dear Fiona,

Thank you for letting me know about the change. Will I be meeting one of the partners?

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'questions/complete',
    invite: 'assessment',
    intent: 'accept',
    text: `Hello,

Thank you for the invitation. I will be in Daventry on Wednesday 10 March at 13:00.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'questions/notice',
    invite: 'payroll',
    intent: 'accept',
    text: `Hi Joss,

Thanks, this sounds interesting and I'd like to go ahead. I am looking for £34,000 or a little more.

Best wishes,
Rowan`,
  },
  {
    wave: 2,
    rule: 'questions/times',
    invite: 'analyst',
    intent: 'accept-and-ask',
    text: `Hello Priyanka,

Thank you, I would love to talk. Is there anything I should prepare?

Best,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'leftovers/placeholder',
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr Strand,

Thank you for your letter. I confirm Tuesday 23 March at 2.15 pm. My notice period is [[____]] weeks.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'leftovers/placeholder',
    invite: 'bakery',
    intent: 'decline',
    text: `Dear Isla,

Thank you for the invitation to [[{{company}}]]. The drive is too long for me to do every day.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'leftovers/placeholder',
    invite: 'sales',
    intent: 'decline',
    text: `Dear Duncan,

Thank you for the invitation. I cannot take it further because [[(insert reason)]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'leftovers/greeting',
    invite: 'bakery',
    intent: 'accept',
    text: `[[To whom it may concern]],

Thank you for the invitation. I will attend on Thursday 18 March at 10:30.

Yours faithfully,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'timing/late',
    invite: 'sales',
    intent: 'accept',
    today: '2027-03-23T10:00',
    text: `Dear Duncan,

Thank you for the invitation. I confirm Wednesday 24 March at 9:00.

Regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'timing/after-reply-by',
    invite: 'bakery',
    intent: 'accept',
    today: '2027-03-17T09:00',
    text: `Dear Isla,

Thank you for the invitation. I look forward to meeting you on Thursday 18 March at 10:30.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'private/health',
    invite: 'care',
    intent: 'decline',
    text: `Dear Maureen,

Thank you for the invitation. I cannot work nights because of [[my epilepsy]].

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'private/papers',
    invite: 'care',
    intent: 'accept',
    text: `Dear Maureen,

Thank you for the invitation. I will come on Friday 12 March at 2pm and bring proof of address. I have the right to work; [[my passport number is 000000000]].

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 2,
    rule: 'private/family',
    invite: 'sales',
    intent: 'decline',
    text: `Dear Duncan,

Thank you for the invitation. I cannot travel that much, because [[my wife is expecting our first child]] in June.

Regards,
Rowan Tilley`,
  },
]
