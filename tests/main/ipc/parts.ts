import type { Reading } from '../../../common/reading.ts'
import { fail, ok } from '../../../common/result.ts'
import type { HandlerParts } from '../../../main/ipc/handlers.ts'
import { answersFrom } from '../../../main/reading/answers.ts'
import type { ReadingContext } from '../../../main/reading/context.ts'
import { noFacts } from '../../no-facts.ts'
import { keepForTest, tempFolder } from '../store/temp-folder.ts'

/**
 * A reading that states nothing but what the lines `company: …` and `role: …` of the text say.
 * It stands for the analysis, which has tests of its own.
 */
export function readPlainly(text: string, context: ReadingContext): Reading {
  const said = (name: string) => {
    const value = text.match(new RegExp(`^${name}: (.+)$`, 'm'))?.[1]
    return value === undefined ? null : { value, certainty: 'stated' as const, evidence: [] }
  }
  const corrected = context.corrections.company
  return {
    kind: 'interview-invite',
    document: { parts: [], papers: [], language: null, receivedAt: '2026-06-09T09:00', notices: [] },
    facts: {
      ...noFacts,
      role: said('role'),
      company: corrected ? { value: corrected, certainty: 'corrected', evidence: [] } : said('company'),
      contact: { name: said('contact'), email: null, phone: null },
      interview: { ...noFacts.interview, start: said('start'), replyBy: said('reply by') },
    },
    contradictions: [],
    concerns: [],
    ignored: [],
    commute: null,
    comparison: [],
    cost: null,
    limits: [],
    verdict: {
      decision: 'ask',
      rule: 'ask/nothing-said',
      headline: `Read from ${context.now} for ${context.situation.name ?? 'nobody'}.`,
      reasons: [],
      asks: [],
      wouldChange: [],
    },
    reply: {
      suggested: 'ask-first',
      offered: ['ask-first'],
      tone: 'plain',
      length: 'full',
      channel: 'mail',
      intent: context.replyIntent ?? 'ask-first',
      subject: 'Hello',
      text: `${text.length}`,
      sentences: [],
    },
  }
}

/** What the handlers need, with a real store in a folder of its own and a clipboard to look at. */
export function partsForTest(changes: Partial<HandlerParts> = {}): HandlerParts & { copied: string[] } {
  const { store, notices, canSave, backups, erase } = keepForTest(tempFolder())
  const copied: string[] = []
  return {
    startup: { platform: 'linux', notices, canSave, version: '1.2.0', offeredBackup: null, dataFolder: '/data' },
    store,
    clock: { utcNow: () => '2026-11-21T10:30:00.000Z', localNow: () => '2026-11-21T10:30' },
    ...answersFrom(null),
    analyze: readPlainly,
    draft: (text, context) => readPlainly(text, context).reply,
    clipboard: { writeText: (text) => void copied.push(text), readText: () => copied.at(-1) ?? '' },
    backups,
    deleteEverything: async () => erase(),
    chooseFolder: async () => null,
    saveFile: async ({ name }) => ok(name),
    openMail: async () => true,
    chooseFile: async () => null,
    openFolder: async () => true,
    convertFile: async () => fail('file', 'No file is converted here.'),
    convertMails: async () => fail('file', 'No file is converted here.'),
    frame: {
      preferencesChanged: () => {},
      offerCommands: () => {},
      zoom: (_step, zoom) => zoom,
      captureState: () => 'none',
      takeHandedFile: () => null,
    },
    examples: (today) => [
      { text: 'company: Brindle Mill', receivedAt: `${today}T08:00`, patch: {} },
      { text: 'company: Tarn & Vale Boats', receivedAt: `${today}T07:00`, patch: { status: 'closed' } },
    ],
    copied,
    ...changes,
  }
}
