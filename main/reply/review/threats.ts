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
        'not|otherwise|else|unless ..8 take|accept|choose|go|sign|look|join|move ..4 other|another|elsewhere|competitor|competing|somebody|someone|them',
        "^ if ..8 i'll|i|i'd ..3 take|accept|choose|go|sign|look|join ..3 other|another|elsewhere|competitor|somebody|someone",
        'competitor|competitors|rival|rivals ..2 would|will|pay|pays|offer|offers|offered|want|wants',
        'other|several|many|multiple|{number}|two|three|four|five|six companies|employers|firms|offers|recruiters ..4 fighting|queuing|queueing|begging|chasing|competing|lining|after|waiting|desperate|want',
        'fighting|competing|begging|queuing|chasing over|for|to|after ..1 me',
        'beat|match|top ..2 their|other|another|competing offer|figure|salary',
        'can|could|unless|if you beat|match|top it|that|them|this',
        "or|otherwise|else i|i'm|i'll|i'd ..3 going|go|sign|accept|take|join ..3 other|another|elsewhere|somebody|someone|competitor",
        'offered|offer|offering|pay|paying|promised me|us ..1 more|better|double',
        'so|please|better =think|=choose|=decide carefully|wisely|hard',
        'best and final',
        'bidding war',
        'highest bidder',
        'others|everyone pay|paying|offer|offering|offered|would|will ..3 more|double|twice|better|much',
        'your|the loss =not mine',
        'your loss',
        "you will|would|'ll|may|might|could regret|lose me",
        'plenty|lots|dozens of ..1 offers|options|companies|interest',
        "i|am|i'm|in ..2 great|high|such|hot demand",
        'wanted|headhunted everywhere|by everyone',
        'last chance',
        'walk|walking away',
      ],
      { except: ['i ..2 hope|like ..4 match', 'be the right match', 'would be ..3 match'] },
    ),
    hits: [
      'Dear Dana,\n\nThank you. Could you raise the pay? [[If not, I will take the other]] offer.',
      'Thank you. I need £40,000, [[or I am going with the other]] firm.',
      'Thanks. I have [[five other companies fighting]] over me.',
    ],
    misses: [
      'Dear Dana,\n\nThank you. I have another offer and have to answer by Friday. May I ask when you decide?',
      'Thanks. I have accepted another offer.',
    ],
  },
])
