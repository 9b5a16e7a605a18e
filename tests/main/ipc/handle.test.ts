import { expect, test } from 'vitest'
import { type CallName, calls } from '../../../common/ipc.ts'
import { ok } from '../../../common/result.ts'
import { type CallEvent, callChannel, type Handlers, registerCalls, trustOwnWindow } from '../../../main/ipc/handle.ts'
import { createHandlers } from '../../../main/ipc/handlers.ts'
import { partsForTest } from './parts.ts'

const ownContents = { of: 'our window' }
const ownEvent: CallEvent = {
  sender: ownContents,
  senderFrame: { url: 'app://second-look/index.html', parent: null },
}

/** A door with real handlers, some of them replaced, and what it logged. */
function openDoor(changes: Partial<Handlers> = {}) {
  const logged: string[] = []
  let listener: (event: CallEvent, name: unknown, argument: unknown) => Promise<unknown> = async () => undefined
  const host = {
    handle: (channel: string, given: typeof listener) => {
      expect(channel).toBe(callChannel)
      listener = given
    },
  }
  const handlers = { ...createHandlers(partsForTest()), ...changes }
  registerCalls(
    host,
    trustOwnWindow(() => ownContents, null),
    handlers,
    (line) => logged.push(line),
  )
  return {
    logged,
    call: (name: unknown, argument: unknown, event: CallEvent = ownEvent) => listener(event, name, argument),
  }
}

const refusedSender = {
  ok: false,
  error: 'not-allowed',
  detail: 'This request did not come from the window of Second Look, so nothing was done.',
}
const refusedArgument = {
  ok: false,
  error: 'bad-argument',
  detail: 'Second Look could not make sense of this request, so nothing was changed.',
}
const broken = {
  ok: false,
  error: 'internal',
  detail:
    'Something went wrong inside Second Look. Try again. If it happens again, close Second Look and start it anew.',
}

test('a call from our window gets its answer', async () => {
  expect(await openDoor().call('startup', null)).toEqual({
    ok: true,
    value: {
      platform: 'linux',
      notices: [],
      canSave: true,
      version: '1.2.0',
      dataFolder: '/data',
      offeredBackup: null,
    },
  })
})

const dev = 'http://localhost:5173/'
test.each([
  ['the page of the app', 'app://second-look/index.html', null],
  ['the page of the app in development', 'app://second-look/', dev],
  ['the development server', 'http://localhost:5173/index.html#x', dev],
])('%s is trusted', (_, url, devServerUrl) => {
  const isTrusted = trustOwnWindow(() => ownContents, devServerUrl)
  expect(isTrusted({ sender: ownContents, senderFrame: { url, parent: null } })).toBe(true)
})

test.each([
  ['another scheme', 'https://second-look/index.html', null],
  ['another host', 'app://second-look.example/index.html', null],
  ['a host that begins alike', 'app://second-look-2/index.html', null],
  ['our name as a user name', 'app://second-look@elsewhere/index.html', null],
  ['a file', 'file:///tmp/index.html', null],
  ['a blank page', 'about:blank', null],
  ['no address', '', null],
  ['the development server in the released app', 'http://localhost:5173/', null],
  ['another port in development', 'http://localhost:5174/', dev],
  ['a data address in development', 'data:text/html,hi', dev],
])('%s is not trusted', async (_, url, devServerUrl) => {
  const event = { sender: ownContents, senderFrame: { url, parent: null } }
  expect(trustOwnWindow(() => ownContents, devServerUrl)(event)).toBe(false)
  expect(await openDoor().call('startup', null, event)).toEqual(refusedSender)
})

test.each<[string, CallEvent]>([
  ['other contents', { ...ownEvent, sender: { of: 'our window' } }],
  ['no contents', { ...ownEvent, sender: null }],
  ['a frame within the page', { ...ownEvent, senderFrame: { url: 'app://second-look/index.html', parent: {} } }],
  ['a frame that is gone', { ...ownEvent, senderFrame: null }],
])('a call from %s is refused', async (_, event) => {
  expect(await openDoor().call('createInvite', { text: 'x', receivedAt: '2026-11-21T09:00' }, event)).toEqual(
    refusedSender,
  )
})

test('nobody is trusted while there is no window', () => {
  expect(trustOwnWindow(() => null, null)({ ...ownEvent, sender: null })).toBe(false)
})

test.each(['nothing', 'toString', 'constructor', '__proto__', '', null, 7, { name: 'startup' }, ['startup']])(
  'the unknown name %s is refused',
  async (name) => {
    expect(await openDoor().call(name, null)).toEqual(refusedArgument)
  },
)

const id = '3f0c7a52-6a0d-4b0e-9d0a-0d6f3c1b2a19'
test.each<[CallName, unknown]>([
  ['startup', undefined],
  ['read', null],
  ['read', { text: 7 }],
  ['draft', { text: 'x', receivedAt: 'yesterday', corrections: {}, dismissed: [], replyIntent: null }],
  ['listInvites', { query: 'x', status: 'gone' }],
  ['listInvites', { query: 'x'.repeat(501), status: null }],
  ['openInvite', '1 OR 1=1'],
  ['createInvite', { text: 'x', receivedAt: '21.11.2026' }],
  ['saveInvite', { id, patch: { status: 'gone' } }],
  ['saveInvite', { id, patch: { replyIntent: 'maybe' } }],
  ['removeInvite', null],
  ['restoreInvite', {}],
  ['readSituation', 1],
  ['saveSituation', { maxOfficeDays: 8 }],
  ['saveOwnRules', { off: [], words: [{ id: 'own/1', words: 'x', kind: 'scam', negotiable: 'no', why: '' }] }],
  ['saveOwnRules', { off: [], words: [{ id: 'travel/1', words: 'x', kind: 'hours', negotiable: 'no', why: '' }] }],
  ['checkOwnWords', 'x'.repeat(101)],
  ['copyText', null],
  ['openFile', '/etc/passwd'],
  ['readFile', { name: 'a.txt', bytes: 'Dear Robin' }],
  ['readFile', { name: 'a.txt', bytes: { length: 5 } }],
  ['readFile', { name: 'x'.repeat(1001), bytes: new Uint8Array() }],
  ['addExample', '../secret'],
])('%s refuses the argument %j', async (name, argument) => {
  expect(await openDoor().call(name, argument)).toEqual(refusedArgument)
})

test('a file of more than 20 MB is not taken', async () => {
  const call = (length: number) => openDoor().call('readFile', { name: 'a.txt', bytes: new Uint8Array(length) })
  expect(await call(20_000_001)).toEqual(refusedArgument)
  expect(await call(20_000_000)).not.toEqual(refusedArgument)
})

test('every call refuses an argument of the wrong kind', async () => {
  const door = openDoor()
  const answers = Object.keys(calls).map((name) => door.call(name, Symbol.for('wrong')))
  expect(await Promise.all(answers)).toEqual(answers.map(() => refusedArgument))
})

test('an answer of the wrong form does not reach the window', async () => {
  const door = openDoor({ startup: () => ok({ platform: 'linux' } as never) })
  expect(await door.call('startup', null)).toEqual(broken)
  expect(door.logged).toEqual(['startup gave an answer of the wrong form'])
})

test.each([
  [
    'throws',
    () => {
      throw new TypeError('the secret words of a document')
    },
  ],
  ['rejects', async () => Promise.reject(new TypeError('the secret words of a document'))],
])('a handler that %s gives a sentence, and the log has no word of the document', async (_, copyText) => {
  const door = openDoor({ copyText })
  expect(await door.call('copyText', 'the secret words of a document')).toEqual(broken)
  expect(door.logged).toEqual(['copyText failed: TypeError'])
})

test('a thrown value that is no error is told by its kind', async () => {
  const door = openDoor({ copyText: () => Promise.reject('the secret words of a document') })
  expect(await door.call('copyText', 'x')).toEqual(broken)
  expect(door.logged).toEqual(['copyText failed: string'])
})

test('keys that the answer does not name are left behind', async () => {
  const startup = {
    platform: 'linux',
    notices: [],
    canSave: true,
    version: '1.2.0',
    dataFolder: '/data',
    offeredBackup: null,
  }
  const door = openDoor({ startup: () => ok({ ...startup, path: '/home/robin' }) })
  expect(await door.call('startup', null)).toEqual({ ok: true, value: startup })
})
