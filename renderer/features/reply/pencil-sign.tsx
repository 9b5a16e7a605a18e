import type { ReviewMark } from '../../../common/reply.ts'

const strokes: Record<ReviewMark, string> = {
  fine: 'M2 10 6.5 15 16 3',
  think: 'M1.5 10.5c2.5-4.5 4.5-4.5 7.5 0s5 4 7.5-.5',
  fix: 'M11 3.2C5.5 2.4 2 5.6 2.2 9.3s3.6 6 7.4 5.7 6.5-2.7 6.1-6.2S11.5 2.6 7 4',
}

/** The sign of a note: a tick for fine, a wave for think about it, a ring for fix it. */
export function PencilSign({ mark }: { mark: ReviewMark }) {
  return (
    <svg className="pencil-sign" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d={strokes[mark]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  )
}
