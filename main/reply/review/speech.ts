/*
 * The small classes of words that the phrases of the review are made of, so that a phrase covers a way of speaking and
 * not one sentence. All are alternatives, written as in `analysis/text/match.ts`.
 */

/** Words that ask instead of telling. */
export const asking = 'could|can|would|might|may|if|whether|wonder|wondered|wondering|please|kindly'

/** What can be asked for. */
export const term =
  'salary|pay|rate|basic|money|figure|wage|hours|shift|shifts|rota|days|travel|travelling|holiday|holidays|contract|commission|bonus|overtime|expenses|pension|title|package|offer|car|fee|costs|fare|fares|grade|home|hybrid|schedule|allowance|scheme|start'
/** What is theirs to set and cannot be the writer's own, as a car or a day can. */
export const ownTerm =
  'salary|pay|rate|basic|wage|hours|shift|shifts|rota|travel|travelling|holiday|contract|commission|bonus|overtime|expenses|pension|title|package|offer|fare|fares|grade|allowance|scheme|company'
/** What one has another person do. */
export const doing =
  'pay|offer|give|raise|increase|improve|match|provide|cover|reimburse|guarantee|arrange|change|move|reduce|cut|drop|lower|sort|fix|find|add|put|tell|send|show|explain|state|answer|reply|double|include|commit|agree|promise|ensure|adjust|stop|rethink|reconsider|up|allow|justify|prove'

/** What an answer is called. */
export const answer =
  'answer|reply|response|decision|confirmation|news|word|this|it|them|contract|figure|figures|number|details|hear|know|get'
/** Hours and days so near that they hurry. */
export const verySoon =
  'today|tonight|tomorrow|noon|midday|lunchtime|lunch|hours|hour|minutes|eod|cob|play|business|teatime|dinner|bedtime'

/** Other firms and their offers. */
export const others =
  'others|other|another|competitor|competitors|competition|rival|rivals|elsewhere|everyone|everybody|firms|companies|employers|recruiters|agencies|places|plenty'

/** Words that make the next one stronger. */
export const strongly =
  'pretty|rather|quite|very|really|so|too|extremely|frankly|downright|plain|simply|just|utterly|totally|completely|absolutely|deeply|truly|incredibly|bit'
