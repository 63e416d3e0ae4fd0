export const field = {
  needNumber: 'Enter a number.',
  whole: 'Enter a whole number.',
  range: 'Enter a number from {{min}} to {{max}}.',
}
