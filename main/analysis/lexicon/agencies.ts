/** Words in a firm's name that make it a staffing firm, as a pattern over the name. */
// `Hollins Recruitment Ltd`, `Bright Staffing`
export const agencyName =
  /\b(?:recruit(?:ment|ing|ers?)|staffing|personnel|resourcing|resources group|appointments|talent (?:partners|solutions|group|international|search)|executive search|search (?:&|and) selection|head\s?hunt(?:ers|ing)|manpower|placements?|employment (?:agency|services|group|bureau)|temps|workforce|careers (?:ltd|limited|group)|jobs (?:ltd|limited|uk)|selection|hr services|people (?:solutions|partners|search)|xpo|recruit|talent agency)\b|\b\w{2,20}(?:staff|recruit|temps|recruitment|staffing)\b/i

/** Staffing firms known in several countries, lower case, that do not say so in their name. */
export const knownAgencies: ReadonlySet<string> = new Set(
  `adecco|randstad|hays|robert half|robert walters|michael page|page personnel|kelly|kelly services|aerotek|teksystems|insight global|allegis|akkodis|modis|experis|
  manpowergroup|kforce|apex systems|judge group|beacon hill|creative circle|motion recruitment|harvey nash|morgan mckinley|chandler macleod|hudson|
  sthree|computer futures|huxley|nes fircroft|airswift|gi group|blue arrow|pertemps|office angels|brook street|cpl|teamlease|quess|
  jobot|cybercoders|collabera|mastech|artech|pyramid consulting|diversant|addison group|spherion|express employment|
  peoplebank|paxus|la fosse|oliver james|nigel frank|jefferson frank|tenth revolution|venn group|badenoch and clark|reed|matchtech|gattaca|morson|
  alexander mann|korn ferry|heidrick|spencer stuart|egon zehnder|abc consultants`
    .split('|')
    .map((name) => name.trim()),
)

/** Phrases by which a firm speaks for another. */
export const clientPhrases: readonly string[] = [
  'our|my client',
  "our|my client's",
  'our|my reputable|leading|prestigious|large|global|direct|international|established client',
  'one of our|my clients|client',
  'one of my|our .. clients',
  'for a|the client based|in|of',
  'on behalf of .. client',
  'on behalf of a|an|one|my|our',
  'working|recruiting on behalf of',
  'partnered|partnering|partner|working with a|an|one|our .. to recruit|find|hire|appoint|source',
  'is partnering with a|an',
  'to recruit a|an .. for their',
  'recruiting for a|an|one|our|large|leading',
  'recruiting .. for a|an|one|our|my leading|large|client|well|prestigious|global|international|established',
  'acting as an? employment|recruitment agency|business',
  'acts|act|operates|operating as an? employment|recruitment agency|business',
  'employment agency',
  'employment business',
  'recruitment consultant .. at|for',
  'i am|=i\'m a recruiter',
  'i represent',
  'approved recruitment partner',
  'assist their client',
  'for their client',
  'in partnership with its client',
  'the client',
  'submit .. to our client',
  'our clients',
  'client based in',
  'staffing|recruitment agency|firm|company|partner|specialist',
]
