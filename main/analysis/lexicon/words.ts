/** Words whose full stop does not end a sentence, lower case and without it. */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof st sr jr no nos vs etc eg ie approx hr hrs min mins wk wks yr yrs pa pcm pm am co corp inc ltd llc plc pvt pty dept tel ext ref fig est incl excl max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e a.m p.m u.s u.k'.split(
    ' ',
  ),
)

/** Words that begin a sentence and, with a capital, hardly stand elsewhere. */
export const openingWords: ReadonlySet<string> = new Set(
  "we you the it there this that these those if please our they he she your but when what would could let kindly thank thanks you'll you'd you're we're we'll we'd it's it'll i'm i'll there's there'll".split(
    ' ',
  ),
)

/** Names written with a capital in the middle, lower case: they are one word. */
export const camelNames: ReadonlySet<string> = new Set(
  'javascript typescript linkedin wordpress powerpoint github gitlab youtube quickbooks postgresql mysql nosql graphql mongodb dynamodb facebook whatsapp salesforce servicenow autocad solidworks openshift cloudformation cloudwatch bigquery powershell jquery coffeescript fastapi pytorch tensorflow hubspot mailchimp photoshop indesign sharepoint onedrive paypal ebay mcdonald macdonald mckinsey mcafee deloitte pricewaterhousecoopers datadog newrelic elasticsearch rabbitmq intellij xcode opentable docusign godaddy timesheets backoffice microsoft labview doordash grubhub carmax petsmart fedex techcrunch'.split(
    ' ',
  ),
)

/** Words that start a section of an ad, lower case: glued to the word before them they are a heading that lost its break. */
export const headingWords: ReadonlySet<string> = new Set(
  'responsibilities requirements qualifications description duties benefits skills experience education location salary summary overview about essential desirable compensation schedule hours position apply'.split(
    ' ',
  ),
)

/** Words no sentence ends with, lower case. */
export const danglingWords: ReadonlySet<string> = new Set(
  'a an the of and or to in on at by for with from as is are be our your their his her its this that these those via per into between than about if we you i they mr ms mrs dr'.split(
    ' ',
  ),
)

/** Words, lower case, that the stemmer would take for another word: "one" for "on", "use" for "us", "evening" for "even". */
export const ownStems: ReadonlySet<string> = new Set(
  'on us will even news busy internal international internally internationally'.split(' '),
)
