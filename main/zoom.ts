/** How large things can be drawn, 1 being normal. */
const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const

/** The size one step from `factor`; the largest and the smallest stay, and `reset` is normal. */
export function nextZoom(factor: number, step: 'in' | 'out' | 'reset'): number {
  if (step === 'reset') return 1
  // Half a hundredth of leeway: Chromium gives a factor back not quite as it was given.
  if (step === 'in') return steps.find((each) => each > factor + 0.005) ?? 3
  return steps.findLast((each) => each < factor - 0.005) ?? 0.5
}

/** What a screen is known by: two of the same kind are drawn on alike, and a screen is known again when it comes back. */
export function screenName(display: {
  label: string
  size: { width: number; height: number }
  scaleFactor: number
}): string {
  const { label, size, scaleFactor } = display
  return `${label} ${size.width}x${size.height} ${scaleFactor}`.trim()
}
