import type { SeededFault } from './sample-reply.ts'

/** The faults that were written down before any rule. */
export const firstFaults: readonly SeededFault[] = [
  {
    wave: 1,
    rule: 'thanks/missing',
    invite: 'bakery',
    intent: 'accept',
    text: `Dear Isla,

I can come on Thursday 18 March at 10.30. I will be at Kelder Mill a few minutes early.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'thanks/missing',
    invite: 'payroll',
    intent: 'decline',
    text: `Hi Joss,

The Payroll Officer job is not for me, because two days in Stockport is too far from home. If you have something closer, let me know.

Best wishes,
Rowan`,
  },
  {
    wave: 1,
    rule: 'thanks/missing',
    invite: 'sales',
    intent: 'decline',
    text: `Dear Duncan

I will not be taking this further. I am not able to travel for more than a day or two a week.

Regards
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'reason/missing',
    invite: 'bakery',
    intent: 'decline',
    text: `Dear Isla,

Thank you for the invitation to interview. I would like to withdraw my application.

I wish you well in filling the post.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'reason/missing',
    invite: 'legal',
    intent: 'cancel',
    status: 'scheduled',
    text: `Dear Fiona,

Thank you for letting me know about the change. I am sorry, but I will have to cancel my interview on 19 March.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'reason/missing',
    invite: 'care',
    intent: 'reschedule',
    status: 'scheduled',
    text: `Dear Maureen,

Thank you for inviting me. I am authorised to work in the UK and will bring my passport and proof of address. Could we find another day, perhaps in the week after, on Tuesday or Wednesday?

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'reason/long',
    invite: 'sales',
    intent: 'decline',
    text: `Dear Duncan,

Thank you for inviting me to meet you. [[I have to turn it down because of the travelling. My daughter started at a new school in September and the after-school club closes at half past five, so I have to be back in Kettering by five, and on Wednesdays she has swimming, which is the other side of town. My partner works shifts at the hospital and his rota changes every fortnight, so I can never count on him being at home. My mother used to help, but since she moved to the coast last year she only comes up once a month. I did look into a childminder but the good ones have waiting lists, and the one we tried did not work out at all.]]

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'reason/piled',
    invite: 'bakery',
    intent: 'cancel',
    status: 'scheduled',
    text: `Dear Isla,

Thank you for the invitation. I am sorry to cancel. [[My car has broken down, my son is ill and on top of that the boiler has burst]], so I cannot make it.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'reason/unbelievable',
    invite: 'care',
    intent: 'cancel',
    status: 'scheduled',
    text: `Dear Maureen,

Thank you for the invitation, but I can't come on Friday 12 March. [[You won't believe this]], but my dog ate my passport and all my papers.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/pay',
    invite: 'bakery',
    intent: 'decline',
    text: `Dear Isla,

Thank you for the invitation. I have decided not to come, because [[the salary is an insult]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/pay',
    invite: 'assessment',
    intent: 'decline',
    text: `Hi,

Thanks for getting back to me. I won't take this further: [[£14.20 an hour is a joke]] for that kind of responsibility.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/firm',
    invite: 'sales',
    intent: 'decline',
    text: `Dear Duncan,

Thank you for the invitation. I am withdrawing because of the travel. [[Your company has a terrible reputation]] as an employer anyway.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/firm',
    invite: 'care',
    intent: 'decline',
    text: `Dear Maureen,

Thank you for the invitation. I have decided against it because of the night shifts, and the place looked [[badly run]] when I visited.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/process',
    invite: 'legal',
    intent: 'decline',
    text: `Dear Fiona,

Thank you for your message. I have accepted a post closer to home, so I am withdrawing. To be frank, moving the interview at this point is [[a complete waste of my time]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/process',
    invite: 'assessment',
    intent: 'accept',
    text: `Hi,

Thank you for your e-mail. Wednesday 10 March at 13:00 is fine and the form is attached. I must say [[your application process is ridiculous]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/person',
    invite: 'payroll',
    intent: 'decline',
    text: `Hi Joss,

Thanks for the message, but I am not looking for payroll work any more. [[You clearly have not read my CV]].

Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/person',
    invite: 'legal',
    intent: 'honest-note',
    status: 'attended',
    today: '2027-03-20T10:00',
    text: `Dear Fiona,

Thank you for meeting me. After our talk I do not think it is the right match for me, mainly because the work is mostly audio typing. The partner who joined us was [[rude and arrogant]].

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/reproach',
    invite: 'sales',
    intent: 'accept-and-ask',
    text: `Dear Duncan,

Thank you for the invitation. Wednesday 24 March at 9:00 suits me. [[I was rather disappointed by the basic salary]]; is there any room to move it towards £33,000?

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/swearing',
    invite: 'cafe',
    intent: 'decline',
    channel: 'chat',
    text: `Hi Ben, thanks for getting back to me. Saturdays are [[bloody]] awful for me so I'll pass. Rowan`,
  },
  {
    wave: 1,
    rule: 'tone/shouting',
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr Strand,

Thank you for the invitation. I confirm that I will attend on Tuesday 23 March at 2.15 pm. My notice period is one month. [[PLEASE SEND ME THE BRIEF FOR THE PRESENTATION]].

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'tone/shouting',
    invite: 'analyst',
    intent: 'accept',
    text: `Hello Priyanka,

Thank you so much[[!!!]] Wednesday 10 March at 11:00 suits me best.

Best,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'promises/accepts',
    invite: 'glass',
    intent: 'ask-first',
    text: `Dear Gareth,

Thank you for the offer. [[I am happy to accept]]. Before I decide, could you tell me whether overtime is paid?

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'promises/starts',
    invite: 'glass',
    intent: 'decline',
    text: `Dear Gareth,

Thank you very much for the offer. I have thought about it carefully and will not be able to accept, because the hours do not fit with my family life. [[I look forward to starting]] in April.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'promises/meets',
    invite: 'bakery',
    intent: 'cancel',
    status: 'scheduled',
    text: `Dear Isla,

Thank you for the invitation. I am afraid I have to call off the interview, because I have taken another post. [[See you on Thursday]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'promises/meets',
    invite: 'museum',
    intent: 'decline',
    text: `Dear Dr Strand,

Thank you for your invitation. I have decided to withdraw, as the post is further from home than I can manage. [[I look forward to meeting you]] on the day.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'promises/refuses',
    invite: 'sales',
    intent: 'accept',
    text: `Dear Duncan,

Thank you for the invitation. I confirm Wednesday 24 March at 9:00. [[I am no longer interested in the role]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'threats/offer',
    invite: 'glass',
    intent: 'accept-and-ask',
    text: `Dear Gareth,

Thank you for the offer. I would like to say yes. Could you raise the salary to £39,000? [[If not, I will take the other offer]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'threats/offer',
    invite: 'sales',
    intent: 'decision-date',
    status: 'attended',
    today: '2027-03-26T10:00',
    text: `Dear Duncan,

Thank you for the conversation on Wednesday. Could you tell me when you will decide? [[I have five other companies fighting over me]].

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'asks/demand',
    invite: 'bakery',
    intent: 'accept-and-ask',
    text: `Dear Isla,

Thank you for the invitation. Thursday 18 March at 10.30 suits me. [[You must offer me]] at least two days from home.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'asks/demand',
    invite: 'payroll',
    intent: 'ask-first',
    text: `Hi Joss,

Thank you for thinking of me. My notice period is four weeks. [[I demand]] a salary of £36,000 before I talk to anyone.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'asks/ultimatum',
    invite: 'glass',
    intent: 'accept-and-ask',
    text: `Dear Gareth,

Thank you for the offer, which I was glad to read. I would need £38,000. [[Take it or leave it]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'asks/hurry',
    invite: 'freight',
    intent: 'accept-and-ask',
    text: `Dear Carla,

Thank you for the invitation. Wednesday, March 17 at 2:00 PM works for me. The best number is 555-0142. Please send me the pay range [[ASAP]].

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'asks/many',
    invite: 'sales',
    intent: 'ask-first',
    text: `Dear Duncan,

Thank you for the invitation. Before I say yes, how much of the travel is overnight? Is there a company car? What is the commission structure? How many people are in the team? Is there a pension? How many days of holiday are there? Could I work from home on Fridays?

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'names/contact',
    invite: 'bakery',
    intent: 'accept',
    text: `Dear [[Isa]],

Thank you for inviting me. I can confirm Thursday 18 March at 10.30.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'names/contact',
    invite: 'analyst',
    intent: 'accept',
    text: `Hello [[Priynka]],

Thanks for the invitation. Tuesday 9 March at 14:00 would suit me best.

Best,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'names/contact',
    invite: 'sales',
    intent: 'accept',
    text: `Dear [[Margaret]],

Thank you for the invitation. I confirm Wednesday 24 March at 9:00 in Kettering.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'names/company',
    invite: 'glass',
    intent: 'accept',
    text: `Dear Gareth,

Thank you for the offer of Workshop Supervisor. I would be glad to join [[Penwich Glass]] and accept.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'names/company',
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr Strand,

Thank you for inviting me to talk about the post at [[Larkfield Gallery]]. I confirm that I will come on Tuesday 23 March at 2.15 pm. My notice period is four weeks.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'names/role',
    invite: 'legal',
    intent: 'accept',
    text: `Dear Fiona,

Thank you for letting me know. Friday 19 March at 3 pm is fine for my interview for the [[Legal Executive]] post.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'dates/day',
    invite: 'bakery',
    intent: 'accept',
    text: `Dear Isla,

Thank you for the invitation. I am happy to confirm [[Thursday 25 March]] at 10.30.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'dates/day',
    invite: 'sales',
    intent: 'accept',
    text: `Dear Duncan,

Thanks for the invitation to meet. I look forward to seeing you on [[25 March]] at 9:00.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'dates/weekday',
    invite: 'care',
    intent: 'accept',
    text: `Dear Maureen,

Thank you for the invitation. I will come on [[Thursday 12 March]] at 2 pm with my passport and proof of address. I have the right to work in the UK.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'dates/hour',
    invite: 'bakery',
    intent: 'accept',
    text: `Dear Isla,

Thank you very much for the invitation. Thursday 18 March at [[11.30]] suits me well and I look forward to it.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'dates/hour',
    invite: 'freight',
    intent: 'accept',
    text: `Dear Carla,

Thank you for the invitation. I will be ready for your call on Wednesday, March 17 at [[3:00 PM]]. You can reach me at 555-0142.

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'questions/confirm',
    invite: 'sales',
    intent: 'accept-and-ask',
    text: `Dear Duncan,

Thank you for your message. I was glad to read it. Could you tell me whether a company car comes with the role?

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'questions/times',
    invite: 'analyst',
    intent: 'accept',
    text: `Hello Priyanka,

Thank you for the invitation. I would be glad to talk to you and Theo, and look forward to it.

Best,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'questions/right-to-work',
    invite: 'care',
    intent: 'accept',
    text: `Dear Maureen,

Thank you for the invitation. I confirm that I will be there on Friday 12 March at 2 pm, with my passport and proof of address.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'questions/pay',
    invite: 'payroll',
    intent: 'accept',
    text: `Hi Joss,

Thank you for getting in touch. I would be glad to hear more about the role. My notice period is one month.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'questions/notice',
    invite: 'museum',
    intent: 'accept',
    text: `Dear Dr Strand,

Thank you for your letter. I am pleased to confirm that I will attend on Tuesday 23 March at 2.15 pm, and I will prepare the presentation.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'questions/phone',
    invite: 'freight',
    intent: 'accept',
    text: `Dear Carla,

Thank you for the invitation. Wednesday, March 17 at 2:00 PM works well for me, and I look forward to speaking with you.

Sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'questions/bring',
    invite: 'care',
    intent: 'accept',
    text: `Dear Maureen,

Thank you for the invitation. Friday 12 March at 2 pm suits me. I am a UK citizen, so I have the right to work here.

Yours sincerely,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'leftovers/placeholder',
    invite: 'bakery',
    intent: 'accept',
    text: `Dear Isla,

Thank you for the invitation. Thursday 18 March at 10.30 suits me. You can ring me on [[[phone number]]].

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'leftovers/placeholder',
    invite: 'glass',
    intent: 'accept',
    text: `Dear Gareth,

Thank you for the offer, which I am glad to accept. I can start on [[XX]] April.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'leftovers/placeholder',
    invite: 'payroll',
    intent: 'decline',
    text: `Hi Joss,

Thanks for thinking of me for the role at [[<company>]]. The travel to Stockport is too long for me, so I will pass.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'leftovers/greeting',
    invite: 'museum',
    intent: 'accept',
    text: `[[Dear Sir/Madam]],

Thank you for your letter. I confirm that I will attend on Tuesday 23 March at 2.15 pm. My notice period is one month.

Yours faithfully,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'timing/late',
    invite: 'payroll',
    intent: 'decline',
    today: '2027-04-01T10:00',
    text: `Hi Joss,

Thank you for thinking of me. The Payroll Officer role is not quite what I am after, because I want to stay closer to home.

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'timing/after-reply-by',
    invite: 'glass',
    intent: 'accept',
    today: '2027-03-15T10:00',
    text: `Dear Gareth,

Thank you for the offer of Workshop Supervisor. I am very pleased to accept.

Kind regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'timing/after-interview',
    invite: 'sales',
    intent: 'accept',
    today: '2027-03-25T10:00',
    text: `Dear Duncan,

Thank you for the invitation. I confirm that I will come on Wednesday 24 March at 9:00.

Regards,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'private/pay',
    invite: 'payroll',
    intent: 'ask-first',
    text: `Hi Joss,

Thank you for getting in touch. My notice period is four weeks. [[I currently earn £29,500]] and would like to see £33,000. Could you tell me how fixed the two office days are?

Best wishes,
Rowan Tilley`,
  },
  {
    wave: 1,
    rule: 'private/bank',
    invite: 'glass',
    intent: 'accept',
    text: `Dear Gareth,

Thank you for the offer, which I am glad to accept. For the payroll, [[my account number is 00012345 and the sort code is 00-00-00]].

Kind regards,
Rowan Tilley`,
  },
]
