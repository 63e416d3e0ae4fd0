export const results = {
  sections: 'Sections of the results',
  section: {
    overview: 'Overview',
    industries: 'Industries and roles',
    occupations: 'Occupations',
    moves: 'Moves',
    map: 'Map',
    people: 'Who bears it',
    careers: 'Careers',
  },
  year: 'Year shown',
  play: 'Play through the years',
  pause: 'Pause',
  next: 'Next year',
  first: '{{year}}, first step',
  later: 'Comes with the finished run',
  laterText: 'This section needs all replicates. Until then, Overview and Industries and roles show what is known.',
}
