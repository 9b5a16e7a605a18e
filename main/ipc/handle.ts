import { type Answer, type Argument, type CallError, type CallName, calls } from '../../common/ipc.ts'
import { fail, ok, type Result } from '../../common/result.ts'

/** The one channel all calls come through: `invoke(callChannel, name, argument)`. */
export const callChannel = 'call'

/** What a handler gives back: the answer, or an expected failure with its sentence. */
export type Outcome<T> = Result<T, CallError>

/** One handler for every call; a missing one does not compile. */
export type Handlers = { [N in CallName]: (argument: Argument<N>) => Outcome<Answer<N>> | Promise<Outcome<Answer<N>>> }

/** The part of Electron's event that says who calls. */
export interface CallEvent {
  /** The window's contents. */
  readonly sender: unknown
  /** The frame within it; null when it is already gone. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** The part of Electron's `ipcMain` that is used. */
export interface CallHost {
  handle(channel: string, listener: (event: CallEvent, name: unknown, argument: unknown) => Promise<unknown>): void
}

/** Where the window's page comes from. */
const appProtocol = 'app:'
const appHost = 'second-look'

/**
 * Tells whether a call comes from the main frame of our own window and its page is ours.
 * `ownContents` gives the window's contents, null when there is no window. `devServerUrl` is null outside development.
 */
export function trustOwnWindow(ownContents: () => unknown, devServerUrl: string | null): (event: CallEvent) => boolean {
  return ({ sender, senderFrame }) => {
    if (sender === null || sender !== ownContents()) return false
    if (senderFrame === null || senderFrame.parent !== null || !URL.canParse(senderFrame.url)) return false
    const url = new URL(senderFrame.url)
    if (url.protocol === appProtocol && url.host === appHost) return true
    return devServerUrl !== null && url.origin === new URL(devServerUrl).origin && url.origin !== 'null'
  }
}

const sentences = {
  'bad-argument': 'Second Look could not make sense of this request, so nothing was changed.',
  'not-allowed': 'This request did not come from the window of Second Look, so nothing was done.',
  internal:
    'Something went wrong inside Second Look. Try again. If it happens again, close Second Look and start it anew.',
} as const

/**
 * Opens the door: every call from the window passes here and gets a `Result`, whatever happens.
 * `log` gets the name of the call and the class of the error, and never a word of what was passed.
 */
export function registerCalls(
  host: CallHost,
  isTrusted: (event: CallEvent) => boolean,
  handlers: Handlers,
  log: (line: string) => void,
): void {
  host.handle(callChannel, async (event, name, argument) => {
    // The project's one catch-all: here, and only here, a broken invariant becomes a sentence.
    try {
      if (!isTrusted(event)) return fail('not-allowed', sentences['not-allowed'])
      if (!isCallName(name)) return fail('bad-argument', sentences['bad-argument'])
      return await run(name, argument, handlers, log)
    } catch (error) {
      log(`${isCallName(name) ? name : 'A call'} failed: ${error instanceof Error ? error.name : typeof error}`)
      return fail('internal', sentences.internal)
    }
  })
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

async function run<N extends CallName>(
  name: N,
  argument: unknown,
  handlers: Handlers,
  log: (line: string) => void,
): Promise<Outcome<Answer<N>>> {
  const given = calls[name].argument.safeParse(argument)
  if (!given.success) return fail('bad-argument', sentences['bad-argument'])
  // One name ties both sides together; the compiler cannot follow that through the map.
  const outcome = await handlers[name](given.data as Argument<N>)
  if (!outcome.ok) return fail(outcome.error, outcome.detail)
  const answer = calls[name].answer.safeParse(outcome.value)
  if (answer.success) return ok(answer.data as Answer<N>)
  log(`${name} gave an answer of the wrong form`)
  return fail('internal', sentences.internal)
}
