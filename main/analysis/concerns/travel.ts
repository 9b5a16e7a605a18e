import { defineConcerns } from './define.ts'

/** Business travel as part of the work. */
export const travel = defineConcerns([
  {
    id: 'travel/share',
    kind: 'travel',
    title: 'A share of the time on the road',
    negotiable: 'yes',
    source: 'A5',
    match: { kind: 'phrases', any: ['up to {percent} travel', 'travel .. {percent}', '{percent} .. travel'] },
    unless: ['perk', 'business'],
    why: 'Time on the road is time away from home.',
    ask: 'Could you tell me how many days a month I would be travelling, and how far ahead trips are planned?',
    hits: ['The job involves [[up to 25% travel]] in the region.', 'Expect to [[travel around 40%]] of your time.'],
    misses: ['Sales in the travel sector grew by 25%.', 'There is no travel in this post.'],
  },
])
