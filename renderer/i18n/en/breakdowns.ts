export const breakdowns = {
  wage_fifth: 'Wage fifth',
  education: 'Education',
  sex: 'Sex',
  race: 'Race',
  ethnicity: 'Ethnicity',
  age: 'Age',
}
