export const failure = {
  title: 'That did not work',
  unreachable: 'Workshift does not answer. Is it still running? Nothing you typed is lost; try again once it is.',
  malformed: 'Workshift answered something this page does not understand. Reload the page; if it stays, restart Workshift. ({{detail}})',
  noKeyTitle: 'This address has no key',
  noKey: 'Only the person who started Workshift may use it, so its address carries a key. Open the address that <code>npm start</code> printed in the terminal.',
}
