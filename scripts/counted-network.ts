import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeCounts, isSilent, readCounts } from './network-counts.ts'
import { Problem, runScript } from './problem.ts'
import { run } from './run.ts'

/**
 * Runs a command where everything that leaves the machine would be counted, and fails when anything did. It is started
 * inside network and mount namespaces of its own; `count-network.ts` does that. Without a command it only tries the
 * counter: one packet and one look-up have to be seen.
 */
await runScript(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-network-'))
  try {
    layWires()
    turnLookUps(folder)
    const [program, ...parameters] = process.argv.slice(2)
    if (program === undefined) return tryCounter()
    const { status } = await run(program, parameters, { output: 'show' })
    // A driver that tells its programs apart has counted for itself.
    if (process.env.SECOND_LOOK_COUNTS === 'told') return status
    const counts = readCounts()
    console.error(`Left the network of this run: ${describeCounts(counts)}.`)
    return isSilent(counts) ? status : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/**
 * A network that looks like any other to the programs in it, so that none keeps still for want of one: every address
 * is reached through the wire `out`, and the server for names through the wire `names`. Both end in nothing.
 */
function layWires(): void {
  ip('link set lo up')
  for (const wire of ['out', 'names']) {
    ip(`link add ${wire} type veth peer name ${wire}-end`)
    for (const end of [wire, `${wire}-end`]) {
      // The system itself is to send nothing over it: no question for a neighbour, a router or a group.
      ip(`link set ${end} arp off multicast off addrgenmode none`)
      ip(`link set ${end} up`)
    }
  }
  // Addresses that are kept free for examples (RFC 5737, RFC 3849).
  ip('addr add 192.0.2.2/32 dev lo')
  ip('route add default dev out src 192.0.2.2')
  ip('route add 192.0.2.53/32 dev names src 192.0.2.2')
  if (!existsSync('/proc/net/if_inet6')) return
  ip('-6 addr add 2001:db8::2/128 dev lo nodad')
  ip('-6 route add default dev out')
}

/** Turns every look-up of a name to the wire for names, also where the system has another way for them. */
function turnLookUps(folder: string): void {
  const server = 'nameserver 192.0.2.53\noptions timeout:1 attempts:1\n'
  const files: Record<string, string> = { 'resolv.conf': server, 'nsswitch.conf': 'hosts: files dns\n' }
  for (const [name, text] of Object.entries(files)) {
    if (!existsSync(join('/etc', name))) continue
    writeFileSync(join(folder, name), text, { mode: 0o644 })
    must('mount', ['--bind', join(folder, name), join('/etc', name)])
  }
}

/** Sends a packet and looks a name up, which has to show. */
function tryCounter(): number {
  const send = `require('node:dgram').createSocket('udp4').send('?', 9, '203.0.113.9', () => process.exit())`
  spawnSync(process.execPath, ['-e', send])
  const afterPacket = readCounts()
  if (afterPacket.packets !== 1 || afterPacket.lookUps !== 0) throw new Problem('A packet was sent and not counted.')
  spawnSync(process.execPath, ['-e', `require('node:dns').lookup('name.invalid', () => process.exit())`])
  if (readCounts().lookUps === 0) throw new Problem('A name was looked up and that was not counted.')
  return 0
}

function ip(words: string): void {
  must('ip', words.split(' '))
}

function must(program: string, parameters: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, parameters, { encoding: 'utf8' })
  if (status === 0) return
  throw new Problem(`${program} ${parameters.join(' ')}: ${error?.message ?? stderr.trim()}`)
}
