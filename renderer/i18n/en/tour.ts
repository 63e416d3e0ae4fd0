export const tour = {
  offerTitle: 'New here?',
  offer: 'This sample runs for you with real data. Two minutes show what you can do with it.',
  start: 'Take the tour',
  resume: 'Go on with the tour',
  decline: 'Not now',
  leave: 'Leave the tour',
  leaveKeys: 'Leave the tour (Esc)',
  count: '{{step}} of {{all}}',
  back: 'Back',
  next: 'Next',
  finish: 'Done',
  steps: {
    scenario: {
      title: 'A scenario is a question',
      text: 'This one asks: what if finance takes up AI within five years and everyone else slowly? It says how fast, how far, and what comes back as new work.',
    },
    levers: {
      title: 'These are its levers',
      text: 'Each says what it means, its unit, and the default with its origin. Changes save themselves and can be undone.',
    },
    preview: {
      title: 'What follows shows at once',
      text: 'Move a lever and the expected course is redrawn while you drag. How fast each industry takes up AI has a tab of its own.',
    },
    run: {
      title: 'Run it with real people in it',
      text: 'A run follows individual workers through search, hiring and retraining, many times over. The spread between the repetitions is your uncertainty band.',
    },
    chart: {
      title: 'A chart for your report',
      text: 'Every chart has its unit, its band and its source. See its numbers as a table, or export it as a picture or CSV; the source goes along.',
    },
    why: {
      title: 'Click a number to ask why',
      text: 'From a bar or a point you get to the industry or occupation behind it, to its exposure, and to the sentences of the job that explain it.',
    },
    hold: {
      title: 'Does the conclusion hold?',
      text: 'Run the scenario under other exposure sources and assumptions, or lay it over other scenarios: what stays is what you can defend.',
    },
    classify: {
      title: 'Bring a job of your own',
      text: 'Paste a job description here: it is scored sentence by sentence on your computer and never leaves it. The tour is over; Ctrl+K finds everything else.',
    },
  },
}
