export const results = {
  bearing: 'Who bears it',
  jobs: 'Occupations and careers',
}
