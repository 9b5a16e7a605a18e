import type { ReviewFinding } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import { PencilSign } from './pencil-sign.tsx'

/** What the notes come to, beside the buttons; nothing when there is nothing to mend. */
export function ReviewLine({ findings }: { findings: readonly ReviewFinding[] }) {
  const count = (mark: ReviewFinding['mark']) => findings.filter((finding) => finding.mark === mark).length
  const fixes = count('fix')
  const thoughts = count('think')
  if (fixes + thoughts === 0) return null
  const parts = [
    ...(fixes > 0 ? [t('reply.toFix', { count: fixes })] : []),
    ...(thoughts > 0 ? [t('reply.toThink', { count: thoughts })] : []),
  ]
  return (
    <p className="review-line">
      <PencilSign mark={fixes > 0 ? 'fix' : 'think'} />
      {t('reply.sendAnyway', { what: parts.join(', ') })}
    </p>
  )
}
