import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { inNamespace } from '../../scripts/count-network.ts'
import { isSilent, readCounts } from '../../scripts/network-counts.ts'

/** Why this machine cannot count; empty when the whole run is counted, and fails at its end if anything left. */
const reason = process.env.SECOND_LOOK_UNCOUNTED ?? 'These tests are started with: npm run test:e2e'

/** A program in a counted network of its own: what the run says at its end, and whether it passes. */
function runCounted(code: string): { isPassed: boolean; said: string | undefined } {
  const [program = '', ...parameters] = inNamespace([process.execPath, '-e', code])
  const { status, stderr } = spawnSync(program, parameters, { encoding: 'utf8' })
  return { isPassed: status === 0, said: stderr.trim().split('\n').at(-1) }
}

const sendTo = (kind: string, address: string) =>
  `require('node:dgram').createSocket('${kind}').send('?', 9, '${address}', () => process.exit())`

test('nothing has left this network so far, and no name was looked up', (context) => {
  context.skip(reason !== '', reason)
  expect(readCounts()).toEqual({ packets: 0, lookUps: 0 })
})

test.for<[string, string, RegExp]>([
  ['sends a packet', sendTo('udp4', '203.0.113.9'), /: [1-9]\d* packets, 0 look-ups\.$/],
  ['sends a packet the newer way', sendTo('udp6', '2001:db8:9::9'), /: [1-9]\d* packets, 0 look-ups\.$/],
  ['asks its neighbours', sendTo('udp4', '224.0.0.251'), /: [1-9]\d* packets, 0 look-ups\.$/],
  [
    'opens a connection',
    `const it = require('node:net').connect(443, '203.0.113.9'); setTimeout(() => process.exit(), 300)`,
    /: [1-9]\d* packets, 0 look-ups\.$/,
  ],
  [
    'looks a name up',
    `require('node:dns').lookup('updates.example', () => process.exit())`,
    /: 0 packets, [1-9]\d* look-ups\.$/,
  ],
])('a run that %s does not pass', ([, code, said], context) => {
  context.skip(reason !== '', reason)
  const run = runCounted(code)
  expect(run).toEqual({ isPassed: false, said: expect.stringMatching(said) })
})

test.for<[string, string]>([
  ['does nothing', ''],
  [
    'talks to itself',
    `const server = require('node:net').createServer((it) => it.end('?')).listen(0, '127.0.0.1', () =>
      require('node:net').connect(server.address().port, '127.0.0.1').on('data', () => process.exit()))`,
  ],
])('a run that %s passes', ([, code], context) => {
  context.skip(reason !== '', reason)
  expect(runCounted(code)).toEqual({
    isPassed: true,
    said: 'Left the network of this run: 0 packets, 0 look-ups.',
  })
})

test.each([
  [{ packets: 1, lookUps: 0 }, false],
  [{ packets: 0, lookUps: 1 }, false],
  [{ packets: Number.NaN, lookUps: Number.NaN }, false],
  [{ packets: 0, lookUps: 0 }, true],
])('%j is silent: %j', (counts, isQuiet) => {
  expect(isSilent(counts)).toBe(isQuiet)
})
