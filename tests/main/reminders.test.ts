import { expect, test } from 'vitest'
import type { Reminder } from '../../common/reminders.ts'
import { watchReminders } from '../../main/reminders.ts'

const minute = 60_000

/** A watch over reminders that the test sets, with a clock and timers that go as the test says. */
function watched(reminders: Pick<Reminder, 'title' | 'dueAt'>[], start: string) {
  const told: string[][] = []
  const next: (string | null)[] = []
  const world = {
    now: start,
    reminders: reminders as Pick<Reminder, 'title' | 'dueAt'>[] | null,
    told,
    next,
    /** What the one timer waits for; null when there is none. */
    timer: null as { ms: number; then: () => void } | null,
    timersAtOnce: 0,
  }
  const watch = watchReminders({
    list: (now) => world.reminders?.map((each) => reminder(each, now)) ?? null,
    localNow: () => world.now,
    wait(ms, then) {
      const timer = { ms, then }
      world.timersAtOnce += world.timer === null ? 0 : 1
      world.timer = timer
      return () => {
        if (world.timer === timer) world.timer = null
      }
    },
    tell: (due) => told.push(due.map(({ title }) => title)),
    showNext: (one) => next.push(one?.title ?? null),
  })
  const ring = (now: string) => {
    world.now = now
    const { timer } = world
    world.timer = null
    timer?.then()
  }
  return { world, watch, ring }
}

function reminder({ title, dueAt }: Pick<Reminder, 'title' | 'dueAt'>, now: string): Reminder {
  const id = `00000000-0000-4000-8000-${title.length.toString().padStart(12, '0')}`
  const about = { kind: 'reply-due', invite: id, contact: null, interview: null } as const
  return { id, title, dueAt, ...about, state: dueAt <= now ? 'due' : 'waiting' }
}

const reply = { title: 'Tolland', dueAt: '2030-03-08T09:00' }
const talk = { title: 'Marl Street', dueAt: '2030-03-08T09:40' }

test('what is due at the first look is left to the window', () => {
  const { world, watch } = watched([reply], '2030-03-08T10:00')
  watch.look()
  expect(world.told).toEqual([])
})

test('one reminder after the other is told when its time comes, once', () => {
  const { world, watch, ring } = watched([reply, talk], '2030-03-08T08:30')
  watch.look()
  expect(world.timer?.ms).toBe(30 * minute)
  ring('2030-03-08T09:00')
  expect(world.timer?.ms).toBe(40 * minute)
  ring('2030-03-08T09:40')
  ring('2030-03-08T10:40')
  expect(world.told).toEqual([['Tolland'], ['Marl Street']])
  expect(world.next).toEqual(['Tolland', 'Marl Street', null, null])
})

test('what came due while the machine slept is told in one go when it wakes', () => {
  const { world, watch } = watched([reply, talk], '2030-03-08T08:30')
  watch.look()
  world.now = '2030-03-08T12:00'
  watch.look()
  expect(world.told).toEqual([['Tolland', 'Marl Street']])
})

test('a reminder that was put off is told again', () => {
  const { world, watch, ring } = watched([reply], '2030-03-08T08:30')
  watch.look()
  ring('2030-03-08T09:00')
  world.reminders = [{ ...reply, dueAt: '2030-03-08T10:00' }]
  watch.changed()
  ring('2030-03-08T09:01')
  ring('2030-03-08T10:00')
  expect(world.told).toEqual([['Tolland'], ['Tolland']])
})

test('one that is not yet due and one that is done are not told', () => {
  const { world, watch, ring } = watched([reply], '2030-03-08T08:30')
  watch.look()
  world.reminders = []
  watch.changed()
  ring('2030-03-08T09:30')
  expect(world.told).toEqual([])
})

test.each([
  ['never sooner than in a minute', '2030-03-08T09:00:30', minute],
  ['when the next one is due', '2030-03-08T09:25', 25 * minute],
  ['after an hour at most', '2030-06-08T09:00', 60 * minute],
])('the next look is %s', (_name, dueAt, ms) => {
  const { world, watch } = watched([{ title: 'Tolland', dueAt }], '2030-03-08T09:00')
  watch.look()
  expect(world.timer?.ms).toBe(ms)
})

test('many changes are looked at once, with one timer at any time', () => {
  const { world, watch, ring } = watched([reply], '2030-03-08T08:30')
  watch.look()
  for (let change = 0; change < 5; change += 1) watch.changed()
  expect(world.timer?.ms).toBe(2000)
  ring('2030-03-08T08:30')
  expect(world.next).toHaveLength(2)
  expect(world.timersAtOnce).toBe(0)
})

test('reminders that cannot be read are not told twice later', () => {
  const { world, watch, ring } = watched([reply], '2030-03-08T08:30')
  watch.look()
  ring('2030-03-08T09:00')
  world.reminders = null
  ring('2030-03-08T09:30')
  world.reminders = [reply]
  ring('2030-03-08T10:30')
  expect(world.told).toEqual([['Tolland']])
})

test('after the end nothing is looked at', () => {
  const { world, watch } = watched([reply], '2030-03-08T08:30')
  watch.look()
  watch.end()
  expect(world.timer).toBeNull()
})
