import type { Invite, InviteSummary } from '../../../common/invite.ts'
import type { Answer, Argument, Bridge, CallName } from '../../../common/ipc.ts'
import { noOwnRules } from '../../../common/own-rules.ts'
import { firstPreferences, preferencesFrom } from '../../../common/preferences.ts'
import type { Situation } from '../../../common/situation.ts'
import type { Situations } from '../../../common/situations.ts'
import { ownPhrase, tryOwnWords } from '../../../main/analysis/concerns/own.ts'
import { ruleBook } from '../../../main/analysis/concerns/rule-book.ts'
import { nothingKeptSafe } from './fake-keeping.ts'
import { nothingRemembered } from './fake-remembering.ts'
import { emptyReading, inventedReading, inventedText } from './invented-reading.ts'

const others: [string, string, Invite['status'], string | null][] = [
  ['Penhallow Dental', 'Territory Manager', 'attended', '2026-06-10'],
  ['Brackwater Foods', 'Key Accounts', 'scheduled', '2026-06-11'],
  ['Osgood & Lenn', 'Sales Support', 'replied', '2026-06-16'],
  ['Marl Street Print', 'Account Manager', 'debriefed', null],
  ['Fennick Tools', 'Inside Sales', 'closed', null],
]

const situation: Situation = {
  name: 'Maud Ashgrove',
  currentPay: { amount: 31_400, currency: 'GBP', period: 'year' },
  lowestPay: { amount: 36_000, currency: 'GBP', period: 'year' },
  home: 'Skelby',
  maxCommuteMinutes: 45,
  commuteMode: 'car',
  maxOfficeDays: 3,
  maxTravelPercent: 30,
  noShifts: ['weekends', 'nights'],
  neededBenefits: ['pension', 'sick pay'],
  cannotBend: ['pay'],
}

/** What takes its time on a slow machine. */
const slowCalls: ReadonlySet<CallName> = new Set(['startup', 'read', 'readFile'])

/** Answers every call from memory. `start` is `nothing`, `invites`, `many` for 10,000 more, or `trouble`: then no save succeeds; `slow`: then it takes its time. */
export function createFakeBridge(start: string): Bridge {
  let ownRules = noOwnRules
  const first = '00000000-0000-4000-8000-000000000001'
  let situations: Situations = {
    active: first,
    all: [{ id: first, name: '', situation: start === 'nothing' ? {} : situation }],
  }
  const invites = new Map<string, Invite>()
  const removed = new Set<string>()
  let saved: Situation = start === 'nothing' ? {} : situation
  let preferences = firstPreferences
  let count = 0

  function create(text: string, receivedAt: string): Invite {
    count += 1
    const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`
    const now = new Date().toISOString()
    const rest = {
      corrections: {},
      dismissed: [],
      putOff: null,
      replyIntent: null,
      replyChoices: {},
      replyText: null,
      sentAt: null,
      isExample: false,
      createdAt: now,
      updatedAt: now,
    }
    const invite: Invite = { id, text, status: 'new', receivedAt, ...rest }
    invites.set(id, invite)
    return invite
  }

  const summaries = (): InviteSummary[] =>
    [...invites.values()]
      .filter((invite) => !removed.has(invite.id))
      .map(({ id, status, receivedAt, updatedAt, isExample, text }) => {
        const other = others.find(([title]) => text.startsWith(title))
        const isInvented = text === inventedText
        return {
          id,
          status,
          receivedAt,
          updatedAt,
          isExample,
          title: isInvented ? 'Tarn Valley Medical' : (other?.[0] ?? text.slice(0, 30)),
          subtitle: isInvented ? 'Field Sales Executive' : (other?.[1] ?? ''),
          dueAt: isInvented ? '2026-06-12' : (other?.[3] ?? null),
        }
      })

  if (start !== 'nothing') {
    create(inventedText, '2026-06-08T16:12')
    for (const [title, role, status] of others) create(`${title} ${role}`, '2026-06-01T09:00').status = status
  }

  if (start === 'many') {
    for (let number = 1; number <= 10_000; number += 1) create(`Invented firm ${number}`, '2026-06-01T09:00')
  }

  const handlers: { [N in CallName]: (argument: Argument<N>) => Answer<N> | null } = {
    ...nothingKeptSafe,
    ...nothingRemembered,
    startup: () => ({
      platform: 'linux',
      notices: start === 'trouble' ? ['The disk is full, so changes cannot be kept.'] : [],
      canSave: start !== 'trouble',
      version: '1.2.0',
      offeredBackup: null,
      dataFolder: '/home/maud/.config/Second Look',
    }),
    redraft: ({ edited }) => ({ reply: inventedReading.reply, text: edited }),
    reviewReply: () => [],
    read: ({ text, dismissed, replyIntent }) => {
      if (text !== inventedText) return emptyReading
      const reply = { ...inventedReading.reply, intent: replyIntent ?? inventedReading.reply.intent }
      const concerns = inventedReading.concerns.map((concern) => ({
        ...concern,
        findings: concern.evidence.map((_span, index) => `${concern.id}#${index}`),
      }))
      const keyOf = (concern: (typeof concerns)[number]) =>
        [concern.id, ...concern.findings].find((key) => dismissed.includes(key) || ownRules.off.includes(key))
      return {
        ...inventedReading,
        reply,
        concerns: concerns.filter((concern) => keyOf(concern) === undefined),
        ignored: concerns.flatMap((concern) => {
          const key = keyOf(concern)
          const { id: rule, title, evidence } = concern
          const by = ownRules.off.includes(rule) ? ('off' as const) : ('finding' as const)
          return key === undefined ? [] : [{ rule, title, by, key, evidence }]
        }),
      }
    },
    draft: () => inventedReading.reply,
    listInvites: ({ query, status, sort, limit }) => {
      const all = summaries()
      const keys = { updated: 'updatedAt', title: 'title', status: 'status', due: 'dueAt' } as const
      const key = keys[sort?.by ?? 'updated']
      const found = all
        .filter((invite) => invite.title.toLowerCase().includes(query.toLowerCase()))
        .filter((invite) => status === null || invite.status === status)
        .sort((one, other) => {
          if (!one[key] || !other[key]) return one[key] ? -1 : other[key] ? 1 : 0
          return one[key].localeCompare(other[key]) * (sort?.order === 'ascending' ? 1 : -1)
        })
      const open = all.filter((invite) => invite.status !== 'closed').length
      return { invites: found.slice(0, limit), found: found.length, isFoundMore: false, total: all.length, open }
    },
    openInvite: (id) => invites.get(id) ?? null,
    createInvite: ({ text, receivedAt }) => (start === 'trouble' ? null : create(text, receivedAt)),
    saveInvite: ({ id, patch }) => {
      const invite = invites.get(id)
      if (invite === undefined || start === 'trouble') return null
      const next = { ...invite, ...patch } as Invite
      invites.set(id, next)
      return next
    },
    removeInvite: (id) => {
      removed.add(id)
      return null
    },
    restoreInvite: (id) => {
      removed.delete(id)
      return null
    },
    readSituations: () => situations,
    saveSituations: (next) => {
      situations = next
      return situations
    },
    grant: ({ limits }) => (limits.includes('travel') ? { travelPercent: 30 } : {}),
    findPlaces: () => ({ kind: 'none', choices: [] }),
    refreshVerdicts: () => ({ looked: 0, of: 0, moved: [] }),
    similarInvites: (id) => {
      const other = summaries().find((invite) => invite.id !== id)
      return other === undefined ? [] : [{ ...other, kind: 'job', why: 'Much of the text is the same.' }]
    },
    ruleBook,
    readOwnRules: () => ownRules,
    saveOwnRules: (next) => {
      ownRules = next
      return ownRules
    },
    checkOwnWords: (words) => {
      const phrase = ownPhrase(words)
      return phrase.ok ? null : phrase.detail
    },
    tryOwnWords: ({ words, sentence }) => tryOwnWords(words, sentence),
    openDataFolder: () => null,
    readSituation: () => saved,
    saveSituation: (next) => {
      saved = next
      return next
    },
    readPreferences: () => preferences,
    savePreferences: (patch) => {
      preferences = preferencesFrom({ ...preferences, ...patch })
      return preferences
    },
    captureState: () => 'none',
    zoom: () => null,
    offerCommands: () => null,
    copyText: () => null,
    readClipboard: () => inventedText,
    chooseFile: () => false,
    openFile: () => null,
    readFile: () => null,
    addExample: () => {
      const first = create(inventedText, '2026-06-08T16:12')
      for (const [title, role, status] of others) create(`${title} ${role}`, '2026-06-01T09:00').status = status
      for (const [id, invite] of invites) invites.set(id, { ...invite, isExample: true })
      return first.id
    },
    removeExample: () => {
      const ids = [...invites.values()].filter((invite) => invite.isExample).map((invite) => invite.id)
      for (const id of ids) removed.add(id)
      return ids
    },
  }
  const isTrouble = (name: CallName) => start === 'trouble' && (name === 'saveInvite' || name === 'createInvite')
  return {
    call: async (name, argument) => {
      if (start === 'slow' && slowCalls.has(name)) await new Promise((resolve) => setTimeout(resolve, 3000))
      if (isTrouble(name)) return { ok: false, error: 'store', detail: 'The disk is full.' }
      return { ok: true, value: handlers[name](argument) as Answer<typeof name> }
    },
    onMenu: () => () => {},
    onReminder: () => () => {},
  }
}
