import { defineConcerns } from '../define.ts'

/** What would be lost. */
const loss =
  '=lose|=lost|=forfeit|=forfeited|=expire|=expires|=expired|=cancelled|=canceled|=withdrawn|=released|=given ..3 =slot|=place|=seat|=offer|=spot|=chance|=position|=job|=today|=tonight|=someone|=somebody|=another|=next'
/** By when, counted in minutes or hours. */
const soon =
  '=within|=in ..2 {number}|=one|=two|=three|=six|=twelve|=an|=few|=couple|=next ..2 =minutes|=mins|=hour|=hours|=hrs'

/** Haste. One strong sign or two weak ones decide. */
export const scamPressure = defineConcerns([
  {
    id: 'scam/pressure',
    kind: 'scam',
    title: 'You are hurried',
    negotiable: 'no',
    source: null,
    strength: 'weak',
    match: {
      kind: 'phrases',
      any: [
        `${soon} ..6 =or ..6 ${loss}`,
        `${soon} ..4 =or|=otherwise ..5 =next =candidate|=applicant|=person`,
        '=or ..3 =your|=the|=this =slot|=place|=seat|=offer|=spot ..3 =expire|=expires|=lost|=forfeited|=cancelled|=canceled|=released|=given',
        '=slot|=place|=seat|=offer|=spot|=position ..2 =expires|=closes|=lapses ..3 =tonight|=midnight|=hours|=minutes|=today',
        '=slot|=place|=seat|=spot|=position ..2 =will =be =given|=passed|=offered ..2 =to ..2 =next|=another|=somebody|=someone',
        '=act|=respond|=reply =now|=fast|=quickly|=immediately ..6 =before|=slots|=seats|=spots|=places|=limited|=secure|=lose|=miss',
        '=act =now|=fast',
        '=only {number} =slots|=seats|=spots ..1 =left|=remaining|=remain',
        '=slots|=seats|=spots ..2 =filling =up? ..1 =fast|=quickly',
        '=limited =slots|=seats|=spots ..6 =now|=today|=hurry|=fast|=pay|=register',
        '=hurry =up|=now|=before|=while ..6 =slots|=seats|=spots|=places|=offer|=chance',
        '=last|=final =chance ..3 =secure|=confirm|=claim|=apply|=join|=accept',
        '=decide|=accept|=confirm|=sign ..2 =today|=tonight|=now =or ..6 =offer|=slot|=place|=job|=seat|=spot',
        '=need|=want|=must ..1 =your? =answer|=decision|=acceptance|=confirmation =within|=in ..1 {number}|=the|=one|=two|=an ..1 =minutes|=hour|=hours',
        '=do =not|=never =tell|=discuss|=mention|=share ..4 =anyone|=anybody|=friends|=family|=bank|=employer|=others',
        "=don't =tell|=discuss|=mention|=share ..4 =anyone|=anybody|=friends|=family|=bank|=employer|=others",
        '=keep ..3 =offer|=job|=this =secret|=confidential|=private|=quiet|=between ..4 =family|=friends|=anyone|=us|=ourselves',
        '=without =delay|=hesitation ..6 =secure|=lose|=forfeit|=slot|=seat',
      ],
    },
    asWritten: true,
    except: [
      '=password|=passwords|=confidential|=client|=clients|=customer|=customers|=patient|=patients ..8 =anyone|=others',
      '=anyone|=others ..4 =password|=login|=confidential|=data|=information',
      '=share ..4 =link|=task|=test|=questions|=recording|=personal|=pin|=bank|=otp',
      '=not|=never ..3 =share|=tell|=discuss ..6 =personal|=bank|=sensitive|=financial|=details',
      '=early|=interview|=training|=course =slots|=seats|=places ..4 =available',
    ],
    unless: ['past', 'warning'],
    notIn: ['company', 'duties'],
    why: 'Employers usually leave a day or more to answer.',
    ask: 'I would like to think this over; could you tell me by which day you need my answer?',
    hits: [
      'Reply [[within 30 minutes or you lose the slot]].',
      'Your [[seat will be given to the next person]].',
      '[[Do not tell anyone]] about this job yet.',
      '[[Only 4 slots left]] in this batch.',
    ],
    misses: [
      'Please reply by Friday, so that we can book the room.',
      'The offer stands until the end of the month.',
      'Act with care around machines.',
      'Never share your password with anyone.',
      'Your seat on the board lasts three years.',
    ],
  },
])
