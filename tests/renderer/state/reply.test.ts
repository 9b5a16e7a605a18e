import { describe, expect, test } from 'vitest'
import type { Invite } from '../../../common/invite.ts'
import type { Reply } from '../../../common/reply.ts'
import { carryOver } from '../../../main/reply/carry.ts'
import type { Action } from '../../../renderer/state/reduce.ts'
import { reduce } from '../../../renderer/state/reduce.ts'
import { createReply, type ReplyPorts } from '../../../renderer/state/reply.ts'
import { type AppState, initialState, type NoticeUndo } from '../../../renderer/state/state.ts'

const receivedAt = '2026-06-08T16:12'
const drafts = {
  accept: 'Dear Imogen,\n\nThank you. I can come.',
  decline: 'Dear Imogen,\n\nThank you. I cannot come.',
}
const draftOf = (intent: 'accept' | 'decline'): Reply => ({
  ...{ intent, suggested: 'accept', offered: ['accept', 'decline'], tone: 'plain', length: 'short', channel: 'mail' },
  ...{ subject: 'Re: Rota Planner', text: drafts[intent], sentences: [] },
})

/** The window with one invite on its desk, and what lies behind the door: what is asked of it, and what it says. */
function createWindow(replyText: string | null) {
  let state: AppState = initialState(receivedAt)
  const asked: [name: string, value: unknown][] = []
  const told: { text: string; undo: NoticeUndo | null }[] = []
  const said: string[] = []
  const door = { isBroken: false, meanwhile: () => {} }
  const answer = (name: string, value: unknown): unknown => {
    if (name === 'redraft') {
      const { request, before, edited } = value as { request: { intent: 'accept' | 'decline' } } & Record<
        string,
        string
      >
      const reply = draftOf(request.intent)
      return { reply, text: carryOver(before ?? '', edited ?? '', reply.text) }
    }
    if (name === 'markSent') return { id: 'a', status: 'replied', sentAt: receivedAt, replyText } as Partial<Invite>
    if (name === 'reviewReply' || name === 'listReplyVersions') return []
    return null
  }
  const api = async (name: string, value: unknown) => {
    asked.push([name, value])
    door.meanwhile()
    return door.isBroken
      ? { ok: false, error: 'disk', detail: 'The disk is full.' }
      : { ok: true, value: answer(name, value) }
  }
  const dispatch = (action: Action) => {
    state = reduce(state, action)
  }
  const reply = createReply({
    api: api as ReplyPorts['api'],
    dispatch,
    state: () => state,
    patch: (change) => dispatch({ type: 'patched', patch: change }),
    notice: (text, undo) => told.push({ text, undo }),
    say: (sentence) => said.push(sentence),
    requestOf: (desk) => ({ intent: desk.replyIntent ?? 'accept' }) as unknown as ReturnType<ReplyPorts['requestOf']>,
    settle: async () => {},
  })
  state = {
    ...state,
    desk: { ...state.desk, id: 'a', text: 'Come and see us.', replyIntent: 'accept', replyText },
    read: { reading: { reply: draftOf('accept') } } as unknown as AppState['read'],
  }
  const names = () => asked.map(([name]) => name)
  return { reply, asked, names, told, said, door, dispatch, desk: () => state.desk }
}

const own = `${drafts.accept} I know the mill.`

describe('turning a reply into another', () => {
  test('asks for nothing while the draft is as it was', async () => {
    const { reply, desk, names } = createWindow(null)
    expect(await reply.turnReply({ replyIntent: 'decline' }, drafts.accept)).toBeNull()
    expect(desk()).toMatchObject({ replyIntent: 'decline', replyText: null })
    expect(names()).toEqual([])
  })

  test('takes the own words along, keeps the old text, and one way back brings all of it back', async () => {
    const { reply, desk, asked, told } = createWindow(own)
    expect(await reply.turnReply({ replyIntent: 'decline' }, drafts.accept)).toEqual(draftOf('decline'))
    expect(desk()).toMatchObject({ replyIntent: 'decline', replyText: `${drafts.decline} I know the mill.` })
    expect(asked).toContainEqual(['keepReplyVersion', { invite: 'a', intent: 'accept', text: own }])
    const undo = told[0]?.undo
    if (undo?.kind !== 'reply') throw new Error('There is no way back.')
    const redo = reply.takeBackReply(undo)
    expect(desk()).toMatchObject({ replyIntent: 'accept', replyText: own })
    if (redo.kind === 'reply') reply.takeBackReply(redo)
    expect(desk()).toMatchObject({ replyIntent: 'decline', replyText: `${drafts.decline} I know the mill.` })
  })

  test('does not interrupt who typed on while the answer came', async () => {
    const { reply, desk, door, dispatch, told } = createWindow(own)
    door.meanwhile = () => dispatch({ type: 'patched', patch: { replyText: `${own} And you` } })
    expect(await reply.turnReply({ replyIntent: 'decline' }, drafts.accept)).toBeNull()
    expect(desk()).toMatchObject({ replyIntent: 'accept', replyText: `${own} And you` })
    expect(told).toEqual([])
  })

  test('changes nothing and says why when it could not be done', async () => {
    const { reply, desk, door, said } = createWindow(own)
    door.isBroken = true
    expect(await reply.turnReply({ replyIntent: 'decline' }, drafts.accept)).toBeNull()
    expect(desk()).toMatchObject({ replyIntent: 'accept', replyText: own })
    expect(said).toEqual(['The disk is full.'])
  })

  test.each([
    [{ tone: 'formal' }, { replyTone: 'formal' }],
    [{ length: 'full' }, { replyLength: 'full' }],
  ] as const)('%o is remembered for the next reply', async (replyChoices, preferred) => {
    const { reply, asked } = createWindow(null)
    await reply.turnReply({ replyChoices }, drafts.accept)
    expect(asked).toEqual([['savePreferences', preferred]])
  })
})

describe('what is typed', () => {
  test('stands on the desk, and the first words make no version', () => {
    const { reply, desk, names } = createWindow(own)
    reply.writeReply(`${own} At noon.`)
    expect(desk().replyText).toBe(`${own} At noon.`)
    expect(names()).toEqual([])
  })

  test('is kept before another text takes its place, with a way back to it', async () => {
    const { reply, desk, asked, told } = createWindow(own)
    reply.replaceReply(null, 'The draft is back.')
    expect(desk().replyText).toBeNull()
    expect(asked).toEqual([['keepReplyVersion', { invite: 'a', intent: 'accept', text: own }]])
    expect(told).toEqual([{ text: 'The draft is back.', undo: { kind: 'reply', key: 'first', text: own } }])
  })

  test.each([null, '', ' \n '])('of %j no version is kept', (text) => {
    const { reply, names } = createWindow(text)
    reply.replaceReply('Another text.', 'Another text is there.')
    expect(names()).toEqual([])
  })
})

describe('sending', () => {
  test('takes the status along, and its way back knows what was before', async () => {
    const { reply, desk, told, names } = createWindow(own)
    await reply.markSent(own)
    expect(names()).toEqual(['keepReplyVersion', 'markSent'])
    expect(desk()).toMatchObject({ status: 'replied', sentAt: receivedAt })
    expect(told[0]?.undo).toMatchObject({ kind: 'sent', before: { status: 'new', sentAt: null } })
  })

  test('says why when it could not be noted, and the status stays', async () => {
    const { reply, desk, door, said } = createWindow(own)
    door.isBroken = true
    await reply.markSent(own)
    expect(desk().status).toBe('new')
    expect(said.at(-1)).toBe('The disk is full.')
  })
})

test('a reply that could not be looked over has no notes, and none is asked for without a reading', async () => {
  const { reply, door, names } = createWindow(own)
  expect(await reply.reviewReply(own)).toEqual([])
  expect(await reply.reviewReply('x'.repeat(20_001))).toBeNull()
  door.isBroken = true
  expect(await reply.reviewReply(own)).toBeNull()
  expect(names()).toEqual(['reviewReply', 'reviewReply'])
})
