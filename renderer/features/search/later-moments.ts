import { localNow } from '../../ui/format.ts'
import { dayAfter } from './time-scale.ts'

/** Until when a reminder can be put off. */
export interface LaterMoment {
  id: 'hour' | 'tomorrow' | 'week'
  /** Local time. */
  until: string
}

/** In an hour, tomorrow at eight, or in a week at eight. */
export function laterMoments(now: Date): LaterMoment[] {
  return [
    { id: 'hour', until: localNow(new Date(now.getTime() + 3_600_000)) },
    { id: 'tomorrow', until: `${dayAfter(now, 1)}T08:00` },
    { id: 'week', until: `${dayAfter(now, 7)}T08:00` },
  ]
}
