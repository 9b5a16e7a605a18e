/** What American English spells or says in another way than `enGb`; everything else is taken from there. */
export const enUs = {
  first: { box: 'The email, the job ad, or both.' },
  documentKinds: { 'job-ad': 'a job ad' },
  facts: { labels: { contactEmail: 'Email' } },
  themes: { 'own-transport': 'A car or license of your own' },
  settings: { rows: { version: { hint: 'MIT license. Place names from GeoNames, CC BY 4.0.' } } },
} as const
