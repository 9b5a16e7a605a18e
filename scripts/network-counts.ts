import { readFileSync } from 'node:fs'

/** What left the network this process is in. */
export interface NetworkCounts {
  /** Packets to any address but those of this machine and the server for names. */
  packets: number
  /** Packets with which a name was asked for; one look-up sends one or more. */
  lookUps: number
}

/** What left since the counted network was made. Not a number where there is none. */
export function readCounts(): NetworkCounts {
  const table = readFileSync('/proc/net/dev', 'utf8')
  return { packets: sentOver(table, 'out'), lookUps: sentOver(table, 'names') }
}

/** Packets sent over a wire, from the system's own table: the tenth figure of its line. */
export function sentOver(table: string, wire: string): number {
  const line = table.split('\n').find((each) => each.trimStart().startsWith(`${wire}:`))
  const [figures = ''] = line?.split(':').slice(1) ?? []
  return Number(figures.trim().split(/\s+/)[9])
}

/** Whether nothing at all left. */
export function isSilent({ packets, lookUps }: NetworkCounts): boolean {
  return packets === 0 && lookUps === 0
}

/** `0 packets, 0 look-ups`. */
export function describeCounts({ packets, lookUps }: NetworkCounts): string {
  return `${packets} packets, ${lookUps} look-ups`
}
