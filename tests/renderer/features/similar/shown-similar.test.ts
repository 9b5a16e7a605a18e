import { expect, test } from 'vitest'
import type { SimilarInvite } from '../../../../common/other-invites.ts'
import { shownSimilar } from '../../../../renderer/features/similar/shown-similar.ts'

const invite = (title: string, kind: SimilarInvite['kind']): SimilarInvite => ({
  id: '00000000-0000-4000-8000-000000000001',
  title,
  subtitle: '',
  status: 'new',
  receivedAt: '2030-05-03T09:00',
  kind,
  why: 'Much of the text is the same.',
})

test.each<[string, SimilarInvite[], string[]]>([
  ['the same job before the same firm', [invite('Firm', 'company'), invite('Job', 'job')], ['Job']],
  ['the newest of one firm', [invite('First', 'company'), invite('Second', 'company')], ['First']],
  ['three of the same job at most', ['a', 'b', 'c', 'd'].map((title) => invite(title, 'job')), ['a', 'b', 'c']],
  ['nothing for none', [], []],
])('%s', (_what, found, shown) => {
  expect(shownSimilar(found).map(({ title }) => title)).toEqual(shown)
})
