/** The questions that decide a verdict, in the order they are asked; each begins with what is decided on a yes. */
export const verdictSteps = [
  'decline/accepted-offer',
  'decline/scam',
  'decline/core-work',
  'decline/out-of-reach',
  'decline/core-work-no-practice',
  'decline/put-off-by-work',
  'decline/many-limits',
  'ask/hard-unknown',
  'ask/vague',
  'ask/scam-sign',
  'negotiate/broken-limit',
  'attend/practice',
  'negotiate/put-off-by-terms',
  'attend/nothing-broken',
] as const
