import type { Corrections } from '../../common/invite.ts'

/**
 * What the person put right, with what the employer agreed to put in. Working times and benefits that nobody agreed on
 * stay as they were put right.
 */
export function withGranted(corrections: Corrections, granted: Corrections): Corrections {
  const { schedule, benefits } = granted
  const otherTimes = (corrections.schedule ?? []).filter(({ kind }) => !schedule?.some((item) => item.kind === kind))
  const otherBenefits = (corrections.benefits ?? []).filter(({ name }) => !benefits?.some((item) => item.name === name))
  return {
    ...corrections,
    ...granted,
    ...(schedule && { schedule: [...otherTimes, ...schedule] }),
    ...(benefits && { benefits: [...otherBenefits, ...benefits] }),
  }
}
