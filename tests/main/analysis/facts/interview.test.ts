import { describe, expect, test } from 'vitest'
import { findInterview } from '../../../../main/analysis/facts/interview.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'

/** A Tuesday. */
const now = '2026-01-13T09:00'
const read = (text: string) => findInterview(readDocument(text), 'interview-invite', now)
const values = (text: string) => {
  const { offered, ...facts } = read(text)
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact?.value ?? null]))
}

describe('findInterview', () => {
  test.each([
    // Signs of the United States put the month first
    ['Hi Jo,\n\nYour interview is on 02/03/26 at 2:00 PM EST.\n\nKelly', '2026-02-03T14:00'],
    ['Hi Jo,\n\nYour interview is on 02/03/26 at 2pm at 41 Mill St, Toledo, OH 43604.\n\nKelly', '2026-02-03T14:00'],
    ['Hi Jo,\n\nYour interview is on 02/03/26 at 2pm at our Leeds office.\n\nKelly', '2026-03-02T14:00'],
    // The weekday that is written knows better
    ['Hi Jo,\n\nYour interview is on Monday 02/03/26 at 2:00 PM EST.\n\nKelly', '2026-03-02T14:00'],
    [
      'Hi Jo,\n\nYour interview has been rescheduled.\n\nPrevious Schedule\nDate: March 4, 2026\nTime: 10:00 AM\nNew Schedule\nDate: March 6, 2026\nTime: 2:00 PM\n\nKelly',
      '2026-03-06T14:00',
    ],
  ])('knows which day is meant: %s', (text, start) => {
    expect(values(text).start).toBe(start)
  })

  test('reads labelled lines', () => {
    expect(
      values(
        'Hi Jo,\n\nInterview details:\nDate: Thursday, 22 January 2026\nTime: 10:30 AM - 11:15 AM\nVenue: 4 Mill Road, Ashford\n\nPlease confirm by Friday, 16 January.\n\nSam',
      ),
    ).toEqual({
      format: 'on-site',
      start: '2026-01-22T10:30',
      durationMinutes: 45,
      place: '4 Mill Road, Ashford',
      link: null,
      replyBy: '2026-01-16',
    })
  })

  test('reads a sentence', () => {
    expect(
      values(
        'Hi Jo,\n\nCould you join a 30-minute Zoom call next Wednesday at 3? Join here: https://zoom.us/j/5551234\n\nSam',
      ),
    ).toEqual({
      format: 'video',
      start: '2026-01-21T15:00',
      durationMinutes: 30,
      place: null,
      link: 'https://zoom.us/j/5551234',
      replyBy: null,
    })
  })

  test.each<[string, string, string | null]>([
    ['the first of several slots', 'Please choose:\n- Mon 19 Jan at 2 pm\n- Tue 20 Jan at 10 am', '2026-01-19T14:00'],
    ['the written date beside a weekday', 'See you on Friday, 23 January at 9:15.', '2026-01-23T09:15'],
    ['the date beside "tomorrow"', 'See you tomorrow, 15 January, at 9:15.', '2026-01-15T09:15'],
    [
      'the new time of a move',
      'Your interview that was planned for Thursday at 10 am has been moved to Monday 26 January at 2 pm.',
      '2026-01-26T14:00',
    ],
    ['a time before its day', 'We can meet at 11:00 on Friday 16 January.', '2026-01-16T11:00'],
    ['no hour', 'Are you free on Thursday?', null],
    ['no day', 'We will call you at 3 pm.', null],
    ['only a deadline', 'Please reply by Friday at 5 pm with times that suit you.', null],
    ['nothing', 'Please share your availability for next week.', null],
  ])('takes %s', (_what, text, start) => {
    expect(values(`Hi Jo,\n\n${text}\n\nSam`).start).toBe(start)
  })

  test.each<[string, string | null]>([
    ['The interview will be held over the phone.', 'phone'],
    ['Dana will call you on the number in your CV.', 'phone'],
    ['It will be a Microsoft Teams meeting.', 'video'],
    ['Please come to our office in Mill Road and ask for Dana at reception.', 'on-site'],
    ['Mode: F2F', 'on-site'],
    ['We will meet in the Board Room, Rowan House.', 'on-site'],
    ['Same place as last time, our Ashford office.', 'on-site'],
    ['Click the link below to join.', 'video'],
    ['We will FaceTime you.', 'video'],
    ['Expect a call from Dana then.', 'phone'],
    ['Dana will give you a bell.', 'phone'],
    ['The interview will take place on Telegram.', 'chat'],
    ['We will let you know how it is held.', null],
    ['We would like to see you at our studio; if you would rather meet by video, tell me.', 'on-site'],
  ])('tells the format of "%s"', (text, format) => {
    expect(values(`Hi Jo,\n\n${text}\n\nSam`).format).toBe(format)
  })

  test.each<[string, string | null]>([
    ['Please confirm within 2 working days.', '2026-01-15'],
    ['Let me know by tomorrow if this suits you.', '2026-01-14'],
    ['RSVP no later than 20 January.', '2026-01-20'],
    ['Please respond within 48 hours.', '2026-01-15'],
    ['Kindly confirm by EOD.', '2026-01-13'],
    ['Please confirm your attendance.', null],
    ['We meet before Friday.', null],
  ])('finds the day to reply by in "%s"', (text, day) => {
    expect(values(`Hi Jo,\n\n${text}\n\nSam`).replyBy).toBe(day)
  })

  test('reads dates that a mail program wrapped', () => {
    const text =
      'Hi Jo,\n\nThe team would like to see you in our office on the first floor on Thursday\n22 January at 10.30 am, for about an hour. Please let me know whether it suits by\nFriday 16 January.\n\nSam'
    expect(values(text)).toMatchObject({ start: '2026-01-22T10:30', durationMinutes: 60, replyBy: '2026-01-16' })
  })

  test('a day that is moved away from is not the day', () => {
    expect(
      values("Hi Jo,\n\nWe have to push tomorrow's interview. Could you do Monday (19 January, 3.30pm) instead?\n\nSam")
        .start,
    ).toBe('2026-01-19T15:30')
    expect(values('Hi Jo,\n\nCan we move it to Friday at 2pm?\n\nSam').start).toBe('2026-01-16T14:00')
  })

  test('reads nothing in an advert', () => {
    const found = findInterview(readDocument('Interviews: 5 May at 10 am by phone.'), 'job-ad', now)
    expect(Object.values(found).flat()).toEqual([null, null, null, null, null, null])
  })

  test('points at the words', () => {
    const text = 'Hi Jo,\n\nSee you on Friday, 23 January at 9:15.\n\nSam'
    const evidence = read(text).start?.evidence ?? []
    expect(evidence.map((span) => text.slice(span.start, span.end))).toEqual(['23 January', 'at 9:15'])
  })

  const about = (text: string) => values(`Hi Jo,\n\nThis is about the job interview. ${text}\n\nSam`)

  test.each<[string, number | null]>([
    ['It should take a good half hour.', 30],
    ['There is also a 20 minute Excel exercise.', null],
    ['Please prepare a presentation (ten minutes).', null],
    ['Date: 20 January, 08:00 prompt - approx. 16:00', 480],
    ['We need about three quarters of an hour.', 45],
    ['Allow an hour or so.', 60],
    ['Up to 90 minutes.', 90],
    ['It will be no more than 20 mins.', 20],
    ['Set aside two hours for the visit.', 120],
    ['Come at 2 on Friday for an hour and a half.', 90],
    ['Allow 1h30.', 90],
    ['45m call on Friday at 3 pm', 45],
    ['Pay is £13 an hour.', null],
    ['The pay is 12.50 an hour, 40 hours a week.', null],
    ['We are 20 minutes from the station.', null],
    ['It is 10 minutes by bus.', null],
    ['Reply within 48 hours.', null],
    ['Friday, 10–10:45 at our office.', 45],
    ['See you from 2 until 3 on Friday.', 60],
    ['Friday 16 January 9.30am - 11am', 90],
    ['A 5 minute walk from the tube.', null],
    ['The trial is 3 hours.', 180],
    ['Meeting length: 1 hr', 60],
    ['It takes 25 minutes approximately', 25],
    ["We'll have you for the morning, 9 to 12 on Thursday.", 180],
    ['It should take around 90 mins incl a short tour.', 90],
    ['The panel lasts an hour, with a 10 minute presentation to start.', 60],
    ['The interview will be 30 mins long with 10 minutes for questions.', 30],
    ['Give yourself a couple of hours.', 120],
    ['It is a 12-hour shift.', null],
    ['Please join 5 minutes beforehand.', null],
    ['Arrive at least 10 minutes ahead of your time.', null],
    ['You get 15 minutes to prepare and then 30 minutes with the panel.', 45],
    ['one hour (60 min)', 60],
    ['2 hrs max', 120],
    ['It is an hour-long interview.', 60],
  ])('knows how long it lasts from "%s"', (text, minutes) => {
    expect(about(text).durationMinutes).toBe(minutes)
  })

  test.each<[string, string | null]>([
    ['Would half ten on Thursday suit?', '2026-01-15T10:30'],
    ['Free for a quick ring on Thursday about 1.30 ish?', '2026-01-15T13:30'],
    ['It has moved from 2pm to 4pm on Thursday 15 January.', '2026-01-15T16:00'],
    ["Today's 11am visit for the clerk job is cancelled.", null],
    ['Come up at a quarter to three on Friday.', '2026-01-16T14:45'],
    ['noon on the 20th', '2026-01-20T12:00'],
    ['Tues 20th, 14h30', '2026-01-20T14:30'],
    ['on 20.01.2026 at 1430 hrs', '2026-01-20T14:30'],
    ['Thursday week at 9', '2026-01-22T09:00'],
    ['tomorrow at 9ish', '2026-01-14T09:00'],
    ["in two days' time at 4 pm", '2026-01-15T16:00'],
    ['Can you do Monday, say 2ish?', '2026-01-19T14:00'],
    ['Wed 8.15am', '2026-01-14T08:15'],
    ['See you at seven in the morning on Friday.', '2026-01-16T07:00'],
    ['ten past four tomorrow', '2026-01-14T16:10'],
    ['Your time is 11.20 on 3 July.', '2026-07-03T11:20'],
    ['this Thursday at half past ten', '2026-01-15T10:30'],
    ['Friday 5pm or Monday 9am', '2026-01-16T17:00'],
    ['today at 4', '2026-01-13T16:00'],
    ['tonight around 7', '2026-01-13T19:00'],
    ['Monday week at half eight', '2026-01-26T08:30'],
    ['a week on Thursday at noon', '2026-01-22T12:00'],
    ["the 14th of February, 3 o'clock", '2026-02-14T15:00'],
    ['next week Tuesday at 11 am', '2026-01-20T11:00'],
    ['@ 3pm Fri', '2026-01-16T15:00'],
    ['wensday 21st at 2.30 pm', '2026-01-21T14:30'],
    ['January 20 @ 10:00 AM EST', '2026-01-20T10:00'],
    ['Friday the 16th, three in the afternoon', '2026-01-16T15:00'],
    ['Jan 16th between 1 and 2', '2026-01-16T13:00'],
    ['Come on Friday any time after 2.', null],
    ['Reply by Friday at 5.', null],
    ['We work Monday to Friday, 9 to 5.', null],
    ['You would start on Monday 2 February at 8 am.', null],
    ['Your slot: 16/01/2026, 13:45', '2026-01-16T13:45'],
    ['First thing Friday.', null],
    ['Friday 9-10am', '2026-01-16T09:00'],
    ['at 0930 on Friday', '2026-01-16T09:30'],
  ])('knows when it starts from "%s"', (text, start) => {
    expect(about(text).start).toBe(start)
  })

  test.each<[string, string | null]>([
    ['Let me know by tomorrow lunchtime.', '2026-01-14'],
    ['PLEASE confirm today before 15h00.', '2026-01-13'],
    ['Please reply by close of play Friday.', '2026-01-16'],
    ['Get back to me before the weekend.', '2026-01-16'],
    ['You have 48 hours to accept.', '2026-01-15'],
    ['Confirm by 5 pm on 20 January.', '2026-01-20'],
    ['Answers no later than Monday please, let me know.', '2026-01-19'],
    ['Text me tonight if that is ok.', '2026-01-13'],
    ['The link expires in 3 days.', '2026-01-16'],
    ['Let us know before Thursday.', '2026-01-15'],
    ['RSVP by 18/1', '2026-01-18'],
    ['Kindly revert by EOD tomorrow.', '2026-01-14'],
    ['Please confirm your attendance by return.', null],
    ['If you cannot come ring me before Friday.', null],
    ['Call me on 0123 if you get lost on Friday.', null],
    ['Please book your slot by midnight on the 18th.', '2026-01-18'],
    ['Please respond in the next two working days.', '2026-01-15'],
    ['We will let you know by Friday.', null],
    ['We will come back to you within two weeks.', null],
    ['Drop me a text by Thursday night.', '2026-01-15'],
    ['I need to know by Wednesday.', '2026-01-14'],
    ['Your place is held until 19 January.', '2026-01-19'],
    ['Can you let me know today?', '2026-01-13'],
    ['Please complete the video by 11.59pm on Sunday 18 January.', '2026-01-18'],
    ['Please let me know which by the end of the week.', '2026-01-16'],
    ['Could you get back to me by the end of next week?', '2026-01-23'],
  ])('knows when to reply by from "%s"', (text, day) => {
    expect(about(text).replyBy).toBe(day)
  })

  test.each<[string, string | null]>([
    ['Could you call up to us on Friday at 10?', 'on-site'],
    ['Pop in to the shop on Friday.', 'on-site'],
    ['Come along to the salon.', 'on-site'],
    ["It'd be on Teams.", 'video'],
    ["I'll ring you at 3.", 'phone'],
    ['We will talk over the phone.', 'phone'],
    ['A video link will follow.', 'video'],
    ['It is a pre-recorded video interview.', 'video'],
    ['Be at the yard at 7.', 'on-site'],
    ['Our HSE lead will call your mobile.', 'phone'],
    ['Where: Unit 7 Mill Way', 'on-site'],
    ['We meet here in the office.', 'on-site'],
    ['Ask for Jo at the gate.', 'on-site'],
    ['Ring me if you get lost. It is at the farm.', 'on-site'],
    ['a yarn on Meet', 'video'],
    ['telephonic round', 'phone'],
    ['It will be face-to-face.', 'on-site'],
    ['Give me a ring if the time does not suit. The Zoom link is below.', 'video'],
    ['Come to our Leeds office; the role is hybrid with Teams calls.', 'on-site'],
    ['There is free parking behind the school where we will meet you.', 'on-site'],
    ['Carry your certificates and report at our Noida branch.', 'on-site'],
    ['He will phone you on the number you gave.', 'phone'],
    ['a coffee near the station', 'on-site'],
    ['a trial shift on Saturday', 'on-site'],
    ['Room 4, first floor', 'on-site'],
    ['We will let you know how.', null],
    ['a dial-in number will be sent', 'phone'],
    ['WhatsApp video call', 'video'],
    ['it will be held virtually', 'video'],
    ['you can join from home, with your camera on', 'video'],
    ['drop down to the restaurant', 'on-site'],
    ['come and see us at the nursery', 'on-site'],
    ['The call is with Jo, at 3 pm on Friday.', 'phone'],
    ['a quick call on Friday at 3', 'phone'],
    ['Please confirm by replying or telephoning me. It is in Seminar Room 2, Rowan Centre.', 'on-site'],
    ['Something has come up on one of our sites, so I must move our Teams interview to Friday.', 'video'],
    ['Thanks for chatting on the phone. See you at our yard on Friday.', 'on-site'],
    ['Can you give me a quick call back to confirm? It is still at their Leeds office.', 'on-site'],
    ['Would it suit if I telephoned you tomorrow at 3 pm?', 'phone'],
    ['Could you come Friday at 9 instead?', 'on-site'],
    ['Where: Rowan Foods, Mill Way, Ashford', 'on-site'],
    ['Format: 15 minute talk, questions', null],
    ['Can you give me a call to agree a time?', null],
    ['Something has come up on my side.', null],
  ])('knows how it is held from "%s"', (text, format) => {
    expect(about(text).format).toBe(format)
  })

  test.each<[string, string | null]>([
    ['Come to our Leeds office on Friday.', 'our Leeds office'],
    ['See you on Friday at 10.30 am at their Hollin office, for an hour.', 'their Hollin office'],
    ['Be at the Fernhill yard on Friday.', 'the Fernhill yard'],
    ['The phone interview is on Friday. You would work at our Leeds office.', null],
    ['See you on Friday at 10.', null],
  ])('knows where it is held from "%s"', (text, place) => {
    expect(about(text).place).toBe(place)
  })

  test.each<[string, string | null]>([
    ['Rather than Thursday at 9.30, could we do Monday 19th at 11 instead?', '2026-01-19T11:00'],
    ['Thanks for talking on the phone on Friday. How does Tuesday 20/1 at 10am sound?', '2026-01-20T10:00'],
    ['Come by Wednesday at 2 when we are quiet, and do a trial shift on Friday.', '2026-01-14T14:00'],
    ["I've moved our call to Thursday 22 January, 15:00-16:00.", '2026-01-22T15:00'],
    ['Share three slots for next week (Mon-Fri, 10am to 6pm).', null],
    ["Today's 11am for the team leader job at their Ashford depot is cancelled. Keep Monday free.", null],
  ])('knows the hour of "%s"', (text, start) => {
    expect(about(text).start).toBe(start)
  })

  test('ends the day to reply by where the sentence ends', () => {
    expect(about('Please reply no later than Wednesday 21 January. There is a short test.').replyBy).toBe('2026-01-21')
    expect(about('Choose a slot in your account. You must do this by 15/01/2026.').replyBy).toBe('2026-01-15')
  })

  test('finds a link alone below the words that ask for it', () => {
    expect(about('Use this link to schedule a call:\n\nhttps://app.rowan.example/x/77').link).toBe(
      'https://app.rowan.example/x/77',
    )
    expect(about('Read more about us:\n\nhttps://rowan.example/x/77').link).toBeNull()
  })

  test('takes the length of it all before that of a part', () => {
    expect(about('It lasts 45 minutes and will begin with a 10 minute talk.').durationMinutes).toBe(45)
    expect(about('Your talk is 15 minutes, then questions. An hour and a half all in.').durationMinutes).toBe(90)
    expect(about('It takes 45 minutes with a 10 minute test to start.').durationMinutes).toBe(45)
  })

  test('passes over a time that is given up', () => {
    expect(about('We had you down for Thursday at 10 but could you do Friday at 2 pm?').start).toBe('2026-01-16T14:00')
    expect(about('Thursday at 10 is no longer possible. Friday at 2 pm?').start).toBe('2026-01-16T14:00')
  })

  test('points at the words about the meeting, not about the work', () => {
    const text =
      'Hi Jo,\n\nYou would be in the Hollin office three days a week.\n\nThey would like to meet you on Friday at 10 at their Hollin office.\n\nSam'
    const [span] = read(text).format?.evidence ?? []
    expect(text.slice(span?.start, span?.end)).toBe('at their Hollin office')
  })
})
