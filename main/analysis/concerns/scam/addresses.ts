import { remember } from '../../../../common/remember.ts'
import { knownFirms, squashed } from '../../lexicon/known-firms.ts'
import { defineLooks } from '../define.ts'
import { hostsOf, isFreeMail, isPlatform, type NamedHost } from './hosts.ts'
import { linksOf } from './links.ts'
import { glance, isOneLetterOff, looksLike } from './look-alikes.ts'

/** Shorter names are one letter from many. */
const shortestName = 6

/** Firms have several addresses that differ in an ending: "mill" and "mills". */
const isEnding = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)

/** Whether a host stands in for a firm: neither free mail nor a platform. */
const isFirms = (host: NamedHost) => !isFreeMail(host) && !isPlatform(host)

/** `hollin-careers` as its pieces and as a whole. */
const piecesOf = (label: string) => [label, ...(label.includes('-') ? label.split('-') : [])]

/** Known firms by what their names look like. */
const knownByGlance = new Set([...knownFirms].map(glance))

/** Whether a name is no known firm's and looks like one at a glance. */
const passesForKnown = remember((piece) => !knownFirms.has(piece) && knownByGlance.has(glance(piece)))

const addressAsk =
  'Could you write to me from the company’s own address, and tell me where on its site the post stands?'

/** Addresses that pass for others. */
export const lookAlikeAddresses = defineLooks([
  {
    id: 'scam/look-alike-address',
    kind: 'scam',
    title: 'An address made to look like another',
    negotiable: 'no',
    source: null,
    strength: 'strong',
    find(document, { company }) {
      const hosts = hostsOf(document).filter(isFirms)
      const firm = company ? squashed(company.value) : ''
      const isTheFirms = (piece: string) => firm.length >= shortestName && looksLike(piece, firm)
      return hosts
        .filter(({ label }) =>
          piecesOf(label).some(
            (piece) =>
              piece.length > 3 &&
              (passesForKnown(piece) || isTheFirms(piece) || hosts.some((other) => looksLike(piece, other.label))),
          ),
        )
        .map(({ span }) => span)
    },
    why: 'The address is spelt so that it can be taken for another one.',
    ask: addressAsk,
    hits: [
      'From: Dana Whitlow <dana@[[ho1linmedical.example]]>\nSubject: Interview\n\nDear Maren,\n\nHollin Medical Ltd invites you to an interview. See www.hollinmedical.example.',
      'Send your papers to jobs@[[arnazon-hiring.example]] today.',
      'Apply at https://[[micros0ft.example]]/jobs by Friday.',
    ],
    misses: [
      'From: Dana Whitlow <dana@hollinmedical.example>\n\nDear Maren,\n\nHollin Medical Ltd invites you. See www.hollinmedical.example.',
      'Write to jo@burnside.example or call.',
      'Apply at https://amazon.example/jobs by Friday.',
    ],
  },
  {
    id: 'scam/near-address',
    kind: 'scam',
    title: 'Two addresses that differ in one letter',
    negotiable: 'no',
    source: null,
    strength: 'weak',
    find(document) {
      const hosts = hostsOf(document).filter((host) => isFirms(host) && host.label.length >= shortestName)
      return hosts
        .filter((host) =>
          hosts.some(
            (other) =>
              other.site !== host.site && isOneLetterOff(host.label, other.label) && !isEnding(host.label, other.label),
          ),
        )
        .map(({ span }) => span)
    },
    why: 'Two addresses in this text differ in one letter, and only one of them can be the firm’s.',
    ask: 'Two addresses in your message differ in one letter: could you tell me which is the company’s own?',
    hits: [
      'Write to dana@[[hollinmedical.example]] or see www.[[holinmedical.example]] first.',
      'Jo <jo@[[ashmlils.example]]> asks you to see https://[[ashmills.example]]/jobs.',
      'Send it to hr@[[rowanfoods.example]], not to hr@[[rowanfouds.example]].',
    ],
    misses: [
      'Write to dana@hollin.example or see www.hollin.example first.',
      'Write to jo@ashmill.example or to jo@ashmills.example.',
      'Write to jo@fern.example or see www.ferr.example.',
    ],
  },
  {
    id: 'scam/link-elsewhere',
    kind: 'scam',
    title: 'A link leads elsewhere than it says',
    negotiable: 'no',
    source: null,
    strength: 'weak',
    find: (document) => linksOf(document).flatMap(({ said, leads, span }) => (said.site === leads.site ? [] : [span])),
    why: 'The words of a link name one site and the link leads to another.',
    ask: addressAsk,
    hits: [
      'Book at [[www.hollinmedical.example (https://hollin.badge-room.example/login)]] today.',
      'Fill in <a href="https://forms.badge-room.example/x">[[www.hollinmedical.example]]</a> today.',
      'Go to [[https://jobs.rowanfoods.example/apply (http://rowan.papers-now.example/)]] now.',
    ],
    misses: [
      'Book at www.hollinmedical.example (https://jobs.hollinmedical.example/login) today.',
      'Book on our site (https://jobs.hollinmedical.example/login) today.',
      'See www.hollinmedical.example (https://click.sendgrid.net/ls/click?u=1) for more.',
      'See www.hollinmedical.example (https://eu.example/go?to=https%3A%2F%2Fhollinmedical.example%2F) for more.',
    ],
  },
])
