import { defineReview } from './define.ts'
import { words } from './words.ts'

/** Another offer is told, never held over somebody. */
export const threatRules = defineReview([
  {
    id: 'threats/offer',
    mark: 'fix',
    text: '“{words}” uses another offer as a threat.',
    why: 'Another offer may speed things up when it is true and told calmly, with its date. As a threat it ends the talk.',
    source: 'A1',
    find: words(
      [
        "if not|otherwise|or|else|unless ..8 i'll|i will|i'd|shall|would|am going to|i ..2 take|accept|choose|go|sign|have to take|look ..3 other|another|elsewhere|competitor|competing|them",
        'if|unless you ..8 i ..3 take|accept|go|look|sign ..3 other|another|elsewhere|competitor',
        'other|several|many|multiple|{number}|two|three|four|five|six companies|employers|firms|offers|recruiters ..4 fighting|queuing|queueing|begging|chasing|competing|lining|after|waiting|desperate|want',
        'fighting|competing|begging|queuing|chasing over|for|to|after ..1 me',
        'beat|match|top ..2 offer|it|that|them|competitor',
        'best and final',
        'bidding war',
        'highest bidder',
        'competitors|others pay|paying|offer|offering|offered|would|will ..3 more|double|twice|better|much',
        'your|the loss =not mine',
        'your loss',
        "you will|would|'ll|may|might|could regret|lose me",
        'plenty|lots|dozens of ..1 offers|options|companies|interest',
        'in ..1 demand',
        'wanted|headhunted everywhere|by everyone',
        'last chance',
        'walk|walking away',
      ],
      { except: ['i ..2 hope|like ..4 match', 'be the right match', 'would be ..3 match'] },
    ),
    hits: [
      'Dear Dana,\n\nThank you. Could you raise the pay? [[If not, I will take the other]] offer.',
      'Thanks. I have [[five other companies fighting]] over me.',
    ],
    misses: [
      'Dear Dana,\n\nThank you. I have another offer and have to answer by Friday. May I ask when you decide?',
      'Thanks. I have accepted another offer.',
    ],
  },
])
