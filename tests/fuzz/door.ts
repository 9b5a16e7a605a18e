import fc from 'fast-check'
import { z } from 'zod'
import { type CallName, callErrors, calls } from '../../common/ipc.ts'
import { type CallEvent, type CallHost, registerCalls, trustOwnWindow } from '../../main/ipc/handle.ts'
import { createHandlers, type HandlerParts } from '../../main/ipc/handlers.ts'
import { emptyTally, type Tally } from './cases.ts'

/** What a JSON schema says of a value, as far as it is used here. */
interface Form {
  type?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: Form[]
  oneOf?: Form[]
  allOf?: Form[]
  properties?: Record<string, Form>
  additionalProperties?: Form | boolean
  items?: Form
  prefixItems?: Form[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minItems?: number
}

/** Values no window of ours sends. */
const oddities = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '__proto__',
    'x'.repeat(100_000),
    "'; DROP TABLE invites; --",
    '%_"*',
    '\u0000',
    '\ud800',
    -1,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    [],
    {},
    JSON.parse('{"__proto__":{"isAdmin":true}}'),
    new Uint8Array(3),
    new Date(Number.NaN),
    10n,
  ),
  fc.anything({ maxDepth: 3 }),
)

const knownIds = ['00000000-0000-4000-8000-000000000000', '7b0c7b6e-93a5-4a4e-9f5e-2f6c3d1a0b9c']

/** Values of a form, nearly always right. */
function valuesOf(form: Form): fc.Arbitrary<unknown> {
  const choices = form.anyOf ?? form.oneOf
  if (choices) return fc.oneof(...choices.map(valuesOf))
  if (form.const !== undefined) return fc.constant(form.const)
  if (form.enum) return fc.constantFrom(...form.enum)
  switch (form.type) {
    case 'object':
      return objectsOf(form)
    case 'array':
      return form.prefixItems
        ? fc.tuple(...form.prefixItems.map(valuesOf))
        : fc.array(valuesOf(form.items ?? {}), { minLength: form.minItems ?? 0, maxLength: (form.minItems ?? 0) + 3 })
    case 'string':
      return stringsOf(form)
    case 'integer':
      return fc.integer({ min: Math.max(form.minimum ?? 0, -1000), max: Math.min(form.maximum ?? 1000, 100_000) })
    case 'number':
      return fc.double({ min: form.minimum ?? 0, max: Math.min(form.maximum ?? 1e6, 1e9), noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.constantFrom<unknown>(null, 'words', new Uint8Array([1, 2]))
  }
}

function objectsOf({ properties = {}, additionalProperties }: Form): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, form]) => [name, valuesOf(form)]))
  const own = fc.record(fields, { requiredKeys: Object.keys(fields).filter((_, index) => index % 3 !== 2) })
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0)
    return fc.oneof({ weight: 3, arbitrary: fc.record(fields) }, { weight: 1, arbitrary: own })
  return fc.dictionary(fc.string({ maxLength: 8 }), valuesOf(additionalProperties), { maxKeys: 4 })
}

function stringsOf({ format, pattern }: Form): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.oneof(fc.constantFrom(...knownIds), fc.uuid({ version: 4 }))
  if (pattern?.includes('T')) return fc.constantFrom('2030-03-12T10:30', '2026-11-21T10:30', '9999-12-31T23:59')
  if (pattern?.includes('\\d')) return fc.constantFrom('2030-03-12', '2026-02-28', '0001-01-01')
  return fc.oneof(
    fc.constantFrom('Dear Maren, please come on Tuesday.', 'company: Hollin Mill\nrole: Baker', '', 'words'),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
}

/** A value in which one thing somewhere is another one, or one key too many stands. */
function spoilt(value: unknown, oddity: unknown, where: number): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array || where % 5 === 0) return oddity
  const keys = Object.keys(value)
  const key = keys[where % (keys.length + 1)] ?? 'more'
  const inner = (value as Record<string, unknown>)[key]
  const other = spoilt(inner, oddity, Math.floor(where / 3))
  if (!Array.isArray(value)) return { ...value, [key]: other }
  return key === 'more' ? [...value, oddity] : value.map((one, index) => (String(index) === key ? other : one))
}

const names = Object.keys(calls) as CallName[]

/** One call of the window: mostly a known one, its argument mostly right, or nearly. */
const call = fc.constantFrom(...names).chain((name) => {
  const form = z.toJSONSchema(calls[name].argument, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Form
  return fc.record({ name: fc.constant(name as string), argument: valuesOf(form) })
})
const calling = fc
  .record({
    call,
    oddity: oddities,
    where: fc.nat(1000),
    how: fc.constantFrom('right', 'right', 'spoilt', 'odd', 'unknown'),
  })
  .map(({ call: { name, argument }, oddity, where, how }) => {
    if (how === 'right') return { name, argument }
    if (how === 'spoilt') return { name, argument: spoilt(argument, oddity, where) }
    return how === 'odd' ? { name, argument: oddity } : { name: oddity, argument }
  })

/** The window's contents, as the door knows them. */
const contents = {}
const event: CallEvent = { sender: contents, senderFrame: { url: 'app://second-look/index.html', parent: null } }

/** Makes so many calls at one door, in front of a real store. Every answer has to be one of the contract. */
export async function fuzzDoor(parts: HandlerParts, cases: number, seed: number): Promise<Tally> {
  const tally = emptyTally()
  let listener: Parameters<CallHost['handle']>[1] = async () => undefined
  const logged: string[] = []
  registerCalls(
    {
      handle: (_, given) => {
        listener = given
      },
    },
    trustOwnWindow(() => contents, null),
    // The store is one for all of the calls, so that they meet what others left
    createHandlers(parts),
    (line) => logged.push(line),
  )
  for (const { name, argument } of fc.sample(calling, { numRuns: cases, seed })) {
    const began = performance.now()
    const answer = (await listener(event, name, argument)) as { ok: boolean; error?: string; detail?: string }
    tally.slowestMs = Math.max(tally.slowestMs, performance.now() - began)
    if (answer.ok) tally.read++
    else tally.refused++
    const wrong = wrongAnswer(answer)
    if (wrong) {
      const what = `${String(name)}: ${wrong}: ${logged.at(-1) ?? ''}`
      tally.faults.push({ what, input: Buffer.from(fc.stringify({ name, argument })) })
    }
  }
  return tally
}

function wrongAnswer(answer: { ok: boolean; error?: string; detail?: string }): string | null {
  if (answer.ok === true) return null
  if (!callErrors.some((error) => error === answer.error)) return `an unknown error ${answer.error}`
  if (answer.error === 'internal') return 'a broken invariant'
  return /^[A-Z][^\n]{8,400}[.]$/.test(answer.detail ?? '') ? null : `an odd sentence: ${answer.detail}`
}
