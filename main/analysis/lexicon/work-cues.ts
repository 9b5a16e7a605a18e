import type { Phrase } from '../text/match.ts'

/** Phrases that say their own sentence is what the person would mainly do. */
export const hereCues: readonly Phrase[] = [
  'main|mostly|primarily|principally|chiefly|largely|predominantly|essentially|basically|purely|mainly',
  'main|core|principal|primary|central|biggest|key|chief|bulk part|duty|duties|task|tasks|focus|purpose|responsibility|function|thing|activity|element',
  'bulk|most|majority|much|lot|half|rest|{percent}|hours of .. day|time|week|shift|work|job|role|afternoon|morning',
  "you'll|you|you'd|they|will .. spend .. day|days|time|hours|week|most|afternoons|mornings|afternoon|shift|shifts",
  'work|job|role|post|position =is|=was|=involves|=means|=consists|=entails|=centres|=centers|=revolves|=comprises|=covers|=focuses|=includes|=concerns',
  "it's|it =is a|an .. job|role|post|position",
  'job|role|post|position =at heart',
  '=at its|heart heart',
  'all day',
  'every day',
  'day =in day =out',
  'the whole|entire job|role|day',
  'day =to day',
  'each|every shift|day',
  'a|your typical|normal|usual|average day|shift|week',
  'your day|days',
  'you|candidate|holder|incumbent|person|recruit|hire|joiner .. be responsible =for',
  "you'll|you'd|you =be|=will|=would? be? responsible =for",
  'job|role|post|position =is =to',
  'your|the job|role|task|mission =is|=will =be? =to',
  'looking =for someone|somebody|people =to|=who',
  'need|want someone|somebody|people =to|=who',
]

/** Phrases that say the sentence before is what the person would mainly do. */
export const beforeCues: readonly Phrase[] = [
  "^ that's|that the|your whole|entire? job|role|work|day",
  "^ that's|that =is? it|all|everything",
  '^ all day',
  '^ day =in',
  "^ that's|that =is? what you",
]

/** Phrases of a heading or lead-in: the sentences after it are what the person would mainly do. */
export const afterCues: readonly Phrase[] = [
  'what .. day|job|role|work|shift|week looks|look|involves|entails|means|is',
  "what you'll|you'd|you =will|=would? =be? do|doing",
  'clear|honest|straight|upfront =about .. job|work|role',
  'job|work|role =in .. nutshell|short|brief|practice|sentence|words',
  'you|how asked .. what .. day|job|role|work',
  "here's|here|this =is? what .. do|doing|involves|day|job",
  'a|typical|normal|usual|average day|shift $',
  'day =in =the =life',
  'in practice|short|reality|essence',
]

/** Words before a title that make it another person's: "reporting to the Sales Manager". */
export const otherHolders =
  'to with by alongside for our their support supporting help helping assist assisting other fellow colleague report reporting under between and from'

/** Words of a person's wish that say nothing of the activity. */
export const idleWorkWords =
  'a an the of to for in on at with and or by from up my your own any all as is be being doing do work working works job jobs role roles post position positions stuff things something kind type lots lot much some using as based full time day whole just only mainly mostly'
