import * as chrono from 'chrono-node'

const two = (figure: number | null) => String(figure ?? 0).padStart(2, '0')

/**
 * The first moment with an hour that chrono-node finds, as an interview start: `2026-06-18T10:30`, null when none.
 * It gets what our reading gets: the day the document came, and that dates lie ahead.
 */
export function firstMoment(text: string, received: string): string | null {
  const reference = new Date(received)
  for (const { start } of chrono.parse(text, reference, { forwardDate: true })) {
    if (!start.isCertain('hour')) continue
    const day = [start.get('year'), two(start.get('month')), two(start.get('day'))].join('-')
    return `${day}T${two(start.get('hour'))}:${two(start.get('minute'))}`
  }
  return null
}
