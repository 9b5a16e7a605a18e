import type { ScheduleItem } from '../../../common/reading.ts'
import type { Phrase } from '../text/match.ts'

/** Phrases that name a working time; `applies` is false where the phrase itself rules it out. */
interface ScheduleRow {
  value: { kinds: readonly ScheduleItem['kind'][]; applies: boolean }
  any: readonly Phrase[]
}

const yes = (...kinds: ScheduleItem['kind'][]) => ({ kinds, applies: true })
const no = (...kinds: ScheduleItem['kind'][]) => ({ kinds, applies: false })

/** Working times in words. A denial around a phrase turns it round, except where the row already says no. */
export const scheduleRows: readonly ScheduleRow[] = [
  {
    value: yes('nights'),
    any: [
      'night shift|shifts|work|working|duty|duties|rota|hours|nurse|carer|porter|worker|staff|support|crew|team|delivery|deliveries|audit|auditor|manager|supervisor|cover',
      'nights',
      'waking|sleep|sleeping night|nights|ins|in',
      'overnight shift|shifts|work|hours|position|stocker|care',
      'graveyard|third|3rd shift|shifts',
      'day|days night|nights',
      'late night|nights',
      'work .. overnight',
      'us shift|hours|shifts|timings|timezone',
      'uk shift|shifts',
      'night =and|=or =day|=weekend|=evening|=late',
    ],
  },
  {
    value: yes('evenings'),
    any: [
      '=evening shift|shifts|work|working|hours|duty|duties|rota|availability|meetings|events|service|cover|clinics|classes',
      '=evenings',
      'late|twilight|back|afternoon|second|2nd|swing shift|shifts|turn|turns|duty|duties|start|finish',
      '=lates',
      'day late|=evening',
      '=evening =and|=or weekend|night',
      'early|=earlies =and|=or late|=lates',
      'weekday =evenings',
    ],
  },
  {
    value: yes('early'),
    any: [
      'early shift|shifts|start|starts|morning|mornings|turn|turns|duty|duties|hours',
      '=earlies',
      'early =and|=or late',
      'early morning|mornings .. shift|shifts|start|starts|work|hours',
      'dawn|sunrise start|shift|shifts',
      '=4am|=5am start',
    ],
  },
  {
    value: yes('weekends'),
    any: [
      'weekend|weekends work|working|shift|shifts|rota|duty|duties|hours|cover|availability|callouts|callout|events|only|required|coverage|team',
      'every|each|alternate|alternative|other|some|occasional|occasionally|many|most|busy|work|working|works weekend|weekends',
      'every other|second|third|2nd|3rd weekend|saturday|sunday',
      'rotational|rotating weekends|weekend|saturdays|saturday|sundays',
      'one|two|three|1|2|3 weekend|weekends|saturday|saturdays|sunday|sundays =a|=in|=per|=out|=every',
      'weekends =and|=or|=included|=are|=as',
      'weekends =evenings|nights|holidays|bank',
      'days|=evening|=evenings|nights|night|week|weekdays|weekday|holidays|mornings|including|include|includes|and|or weekends|weekend',
      'saturday|saturdays|sunday|sundays work|working|shift|shifts|morning|mornings|afternoon|afternoons|rota|hours',
      'work|working|works|available|every|each|alternate|alternative|some|including|include|includes|required|rostered saturday|saturdays|sunday|sundays',
      'monday|mon =to|=through|=thru|=until|=till|=and saturday|sat|sunday|sun',
      'monday|mon saturday|sat|sunday|sun',
      'tuesday|tue|tues|wednesday|wed|thursday|thu|thurs|friday|fri =to|=through|=thru saturday|sat|sunday|sun',
      'tuesday|wednesday|thursday|friday saturday|sunday',
      '=between monday =and saturday|sunday',
      'saturday|saturdays =and|=or sunday|sundays',
      'saturdays|sundays =are|=is .. one|required|included|busy|biggest|always',
      '@count|{number} sundays|saturdays',
      '7|seven days =a|=per week|=operation|=rota|=roster|=rotation',
      '7|seven day rota|roster|operation|rotation|rotating|week|service',
      '5|five days? =out? of|from 7|seven',
      'any 5|five =out? of|from 7|seven',
      '5|6 of|over|from 7',
      '7 days rotating|schedule|operations',
      '24 7',
      '24x7',
      '24 hours 7 days',
      'six|6 days =a week',
      'six|6 day week',
      'bank holidays .. weekends',
      'weekends .. bank holidays',
      'weekend shift',
    ],
  },
  {
    value: yes('rotating'),
    any: [
      'rotating|rotational|rotation|alternating|changing|variable|revolving shift|shifts|rota|roster|schedule|pattern|basis',
      'shift rotation|pattern|patterns|rota|roster',
      'rolling rota|shift|roster',
      'rota|roster',
      'rotate|rotating .. shift|shifts|weekends',
      'shifts|shift .. rotate|rotating|rotation',
      '2|3|two|three|4|four shift|shifts system|pattern|rotation|rota|basis|operation',
      'double|continental day|days? shift|shifts',
      'continental shifts|shift',
      'alternate|alternating days|weeks .. shift|shifts|nights|=earlies|=lates',
      'week|weeks mornings|morning|=earlies|early .. week afternoons|=lates|late|nights',
      'one week morning .. week',
      '=earlies =and|=or =lates',
      'early late .. night|nights',
      '24x7 .. shift|shifts',
      '24 7 .. shift|shifts|roster|rota|environment',
      '4|four =on 4|four =off',
      '@count days =on @count days? =off',
      'shift work',
      'shiftwork',
      'varied|various|different shifts|shift',
      'rostered shifts|shift|roster',
      'days nights',
      'day =and|=or night shift|shifts',
      'offshore|fifo roster|rotation',
    ],
  },
  {
    value: yes('on-call'),
    any: [
      'on call',
      'oncall',
      'standby',
      'stand by duty|rota|duties|basis',
      'call =out rota|duty',
      'callout rota|duty',
      'out =of hours rota|cover|support|duty|calls|on',
      'pager duty',
      'weekend callouts|callout',
      'sleep ins',
    ],
  },
  {
    value: yes('overtime'),
    any: [
      'mandatory|compulsory|required|obligatory .. overtime',
      'overtime =is .. mandatory|compulsory|required|expected|obligatory',
      'overtime =as required|needed',
      'overtime required|mandatory|compulsory',
      'must|will|required|expected|need .. work .. overtime',
      'must|required|expected|willing|willingness|able|ability .. overtime',
      'unpaid overtime',
    ],
  },
  {
    value: no('nights'),
    any: [
      'no nights',
      'no late =or night duty|work|shifts?',
      'no night',
      'no late =or night',
      'no late night|nights?',
      'no =evenings|weekends|=evening|weekend or|and|nor nights|night',
      'dropped|closed|ended|stopped|shut|scrapped .. night crew|shift|shifts|team',
      'ran =a night|overnight crew|shift|team ..6 shut|closed|ended|stopped|dropped',
      'separate night team|shift|crew|staff',
      'nobody works nights',
      'permanent|regular? days only',
      'days only',
      'day|days shift|shifts only',
      'night shift .. finished|ended|closed',
    ],
  },
  {
    value: no('evenings'),
    any: [
      'no =evenings|=evening|=lates',
      '=evenings =stay|=are|=is yours|free|off|own',
      'never open late',
      'never .. =an? =evening',
      'daytime hours|shifts|only',
      'days only',
      'floor|shop|office|store closes =at 5|6',
    ],
  },
  {
    value: no('weekends'),
    any: [
      'no weekends|weekend',
      'no =evenings|nights|=evening|night or|and|nor weekends|weekend',
      'weekends =stay|=are|=is yours|free|off|own',
      'weekends off|free',
      'every weekend off|free',
      'saturday =and sunday off|free',
      'saturdays =and sundays off|free',
      'weekdays only',
      'monday =to|=through friday only',
      'closed .. weekends|weekend|saturday|sunday',
      'nobody .. saturday|sunday|weekend|weekends',
      'never .. =a weekend',
      'free weekends',
    ],
  },
  {
    value: no('evenings', 'weekends'),
    any: [
      '=evenings =and weekends =stay|=are|=is|=to yours|free|off|own|yourself',
      'never .. =evening =or =a? weekend',
      'no =evenings|=evening|late =or|=and weekends|weekend',
    ],
  },
  {
    value: no('rotating'),
    any: [
      'no shift|shifts|rota|roster',
      'fixed|set shift|shifts|hours|schedule',
      'no rotating|rotational',
      'general shift',
      'day shift only',
    ],
  },
  {
    value: no('on-call'),
    any: [
      'no|not|never|without .. on call',
      'no|not|never|without .. oncall|standby|callouts|callout',
      "isn't|not subject =to on call",
      "isn't|not subject =to .. standby",
      'on call not|none',
    ],
  },
  {
    value: no('overtime'),
    any: [
      'no|not|never .. overtime',
      'overtime is? not required|expected|necessary',
      'overtime .. optional|voluntary|available|choice',
      'optional|voluntary overtime',
      'overtime .. =if =you =want',
      'nobody .. forced',
      'paid overtime available',
    ],
  },
  {
    value: yes('office-hours'),
    any: [
      'office|business hours only?',
      'standard|normal|regular|core business|office|working hours',
      '9 =to 5',
      'nine =to five',
      'general shift',
      'weekdays only',
      'day shift only',
    ],
  },
]

/** Words in a sentence that make all its times those of an interview or an event, not of the work. */
export const meetingWords =
  'interview interviews interviewed assessment walk-in walkin webinar shortlisted deadline slot slots'

/** The same for bare clock times and weekdays only, which people are also given to ring or to drop by. */
export const visitWords =
  'event open visit zoom call contact phone ring telephone email apply application respond confirm hotline helpline enquiries queries pop chat tour intake'
