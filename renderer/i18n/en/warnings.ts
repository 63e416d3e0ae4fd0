export const warnings = {
  'exposure-unknown': 'The exposure source “{{source}}” says nothing of {{occupations}}; they count as not exposed.',
  'no-new-roles': 'The dataset has no new roles, so all returning work goes to its occupations.',
  'no-projections': 'The dataset has no official outlook, so demand without AI stays as it is.',
  'beyond-projections': 'The official outlook ends in {{endYear}}; after that its yearly rates go on.',
  'no-intervals': 'The exposure source “{{source}}” gives no interval for {{occupations}} occupations; their exposure is the same in every replicate.',
  'small-sample': 'At {{workersPerAgent}} people per worker, {{occupations}} occupations ({{employmentShare}} of employment) have fewer than {{minimum}} workers: their own figures are more noise than signal. A finer sample mends it.',
  'titles-only': 'The classifier had only the titles of {{occupations}} occupations to read.',
  'no-known-words': 'The classifier knows no word of this text, so its scores say nothing about the work described.',
  'no-duties': 'No sentence was recognised as a duty of the job, so all of them count.',
  'few-known-words': 'The classifier knows only {{share}} of the words of this text, so its scores are little more than a guess.',
}
