import { knownFirms, squashed } from '../../lexicon/known-firms.ts'
import { defineLooks } from '../define.ts'
import { hostsOf, isFreeMail, isPlatform, namedHost, senderHost } from './hosts.ts'

// `Hollin Holdings plc`, `Rowan Global Corporation`
const largeForm = /\b(?:plc|corporation|holdings|multinational|worldwide)\b/i

// `a Fortune 500 company`, `over 12,000 employees`, `offices in 40 countries`
const largeClaim =
  /\b(?:fortune \d{2,4}|multi-?national (?:company|corporation|firm|group)|\d{1,3},\d{3}\+? (?:employees|staff|people|colleagues)|(?:in|across) (?:over |more than )?\d{2,3}\+? countries)\b/i

/** Who writes does not agree with whom they say they write for. */
export const scamSenders = defineLooks([
  {
    id: 'scam/free-mail',
    kind: 'scam',
    title: 'A large firm writes from a free mail address',
    negotiable: 'no',
    source: null,
    strength: 'weak',
    find(document, { company, contact }) {
      if (!company) return []
      const isKnown = knownFirms.has(squashed(company.value))
      const sender = senderHost(document)
      const written = contact.email
      // An advert has no sender; it asks to write to an address
      const [at] = written?.evidence ?? []
      const host = sender ?? (isKnown && written && at ? namedHost(written.value.split('@')[1] ?? '', at) : null)
      if (!host || !isFreeMail(host)) return []
      return isKnown || largeForm.test(company.value) || (sender && largeClaim.test(document.clean)) ? [host.span] : []
    },
    why: 'Large firms usually write from an address of their own.',
    ask: 'Could you write to me from the company’s own address?',
    hits: [
      'From: Dana Whitlow <dana.whitlow.hr@[[gmail.com]]>\nSubject: Interview\n\nDear Maren,\n\nHollin Holdings plc invites you to an interview on Monday.\n\nRegards,\nDana Whitlow\nHollin Holdings plc',
      'From: Jo Ash <careers.desk@[[outlook.com]]>\nSubject: Interview with Deloitte\n\nDear Maren,\n\nDeloitte invites you to an interview on Monday.\n\nJo Ash\nDeloitte',
      'From: Jo Ash <rowanfoods.jobs@[[yahoo.com]]>\nSubject: Interview with Rowan Foods Ltd\n\nDear Maren,\n\nRowan Foods Ltd, with over 12,000 employees, invites you to an interview on Monday.\n\nJo Ash\nRowan Foods Ltd',
    ],
    misses: [
      'From: Jo Ash <ashbakery@gmail.com>\nSubject: Interview\n\nDear Maren,\n\nAsh Bakery Ltd invites you to an interview on Monday.\n\nJo Ash\nAsh Bakery Ltd',
      'From: Dana Whitlow <dana@hollin.example>\nSubject: Interview\n\nDear Maren,\n\nHollin Holdings plc invites you to an interview on Monday.\n\nDana Whitlow\nHollin Holdings plc',
      'Waiter wanted at Ash Bakery Ltd. Write to ashbakery@gmail.com.',
    ],
  },
  {
    id: 'scam/answers-elsewhere',
    kind: 'scam',
    title: 'The mail shows one address and uses another',
    negotiable: 'no',
    source: null,
    strength: 'weak',
    find(document) {
      const sender = senderHost(document)
      if (!sender || isPlatform(sender)) return []
      const header = (name: string) => document.headers.find((one) => one.name === name)?.value
      const within = (span: { start: number; end: number } | undefined) =>
        hostsOf(document).filter((host) => span && host.span.start >= span.start && host.span.end <= span.end)
      const shown = within(header('from')).find(({ site }) => site !== sender.site)
      const answered = within(header('reply-to')).find(({ site }) => site !== sender.site)
      const isFarOff = answered && isFreeMail(answered) && !isFreeMail(sender)
      return [...(shown ? [shown.span] : []), ...(isFarOff ? [answered.span] : [])]
    },
    why: 'The address that is shown is not the one the mail comes from or goes back to.',
    ask: 'Could you tell me which address I should answer to, and why there are two?',
    hits: [
      'From: "careers@[[hollinmedical.example]]" <desk@papers-now.example>\nSubject: Interview\n\nDear Maren,\n\nplease come on Monday.',
      'From: Dana Whitlow <dana@hollinmedical.example>\nReply-To: hollin.hiring@[[gmail.com]]\nSubject: Interview\n\nDear Maren,\n\nplease come on Monday.',
      'From: jobs@[[rowanfoods.example]] <jobs@rowan.papers.example>\nTo: Maren <maren@post.example>\nSubject: Interview\n\nPlease come on Monday.',
    ],
    misses: [
      'From: "dana@hollinmedical.example" <dana@mail.hollinmedical.example>\nSubject: Interview\n\nDear Maren,\n\nplease come on Monday.',
      'From: Jo Ash <ashbakery@gmail.com>\nReply-To: jo.ash@outlook.com\nSubject: Interview\n\nPlease come on Monday.',
      'From: Dana Whitlow <invites@workable.com>\nReply-To: dana.w@gmail.com\nSubject: Interview\n\nPlease come on Monday.',
    ],
  },
])
