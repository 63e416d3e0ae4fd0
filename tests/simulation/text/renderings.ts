/** Duties as people write them, and the ways in which the same duties reach us. */
export const DUTIES = {
  en: [
    'Inspect fire extinguishers in every stairwell and log the pressure',
    'Order spare parts for the conveyor from three suppliers, e.g. belts and rollers',
    "Answer tenants' letters about noise, and don't promise more than 2.5 days of quiet",
    'Lift crates onto the pallet and wrap them in film before the truck from the U.S. depot arrives',
    'Train new colleagues on-site',
    'Keep a list of what each of them has learnt',
  ],
  zh: [
    '每天早上检查楼道里的灭火器并记录压力',
    '向三家供应商订购输送带的备件，比较价格和交货期',
    '负责Java后端开发，编写单元测试和接口文档',
    '回复住户关于噪音的来信，协调物业在两天内处理',
    '培训新来的同事，整理培训记录并归档',
  ],
} as const

type Render = (duties: readonly string[]) => string

const lines = (mark: (number: number) => string, end = ''): Render => (duties) =>
  duties.map((duty, i) => `${mark(i + 1)}${duty}${end}`).join('\n')
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八']
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
const letter = (number: number): string => String.fromCharCode('a'.charCodeAt(0) + number - 1)
const circled = (number: number): string => String.fromCodePoint('①'.charCodeAt(0) + number - 1)

/** Columns that a character takes in a fixed-width type. */
const columns = (character: string): number => (character.charCodeAt(0) >= 0x2e80 ? 2 : 1)

/** Breaks between words at a width; between any two characters where there are no spaces. */
export const wrapped = (text: string, width: number, indent = ''): string => {
  const pieces = text.match(/[\u2E80-\uFFFF][，。；、）]?|[^\s\u2E80-\uFFFF]+ ?/gu) ?? []
  let line = ''
  let used = 0
  const done: string[] = []
  for (const piece of pieces) {
    const size = Array.from(piece.trimEnd(), columns).reduce((sum, width) => sum + width, 0)
    if (used > 0 && used + size > width) {
      done.push(line.trimEnd())
      line = indent
      used = indent.length
    }
    line += piece
    used += size + (piece.endsWith(' ') ? 1 : 0)
  }
  return [...done, line].join('\n')
}

const bullets = Array.from('•·▪◦●○◆■□►➤✓✔★–—*-', (mark): [string, Render] => [`the bullet ${mark}`, lines(() => `${mark} `)])
const closeBullets = Array.from('•▪●◆■►✓★-', (mark): [string, Render] => [`the bullet ${mark} without a space`, lines(() => mark)])
const wideNumber = (number: number): string => String.fromCharCode('０'.charCodeAt(0) + number)

/** Ways to write a list, in both languages. */
export const RENDERINGS = new Map<string, Render>([
  ['one duty a line, without a full stop', lines(() => '')],
  ...bullets,
  ...closeBullets,
  ['1.', lines((n) => `${n}. `)],
  ['1.\\t', lines((n) => `${n}.\t`)],
  ['1.X', lines((n) => `${n}.`)],
  ['1)', lines((n) => `${n}) `)],
  ['(1)', lines((n) => `(${n}) `)],
  ['（1）', lines((n) => `（${n}）`)],
  ['1、', lines((n) => `${n}、`)],
  ['１．', lines((n) => `${wideNumber(n)}．`)],
  ['a)', lines((n) => `${letter(n)}) `)],
  ['(a)', lines((n) => `(${letter(n)}) `)],
  ['a.', lines((n) => `${letter(n)}. `)],
  ['A.', lines((n) => `${letter(n).toUpperCase()}. `)],
  ['i.', lines((n) => `${ROMAN[n - 1]}. `)],
  ['ii)', lines((n) => `${ROMAN[n - 1]}) `)],
  ['IV.', lines((n) => `${ROMAN[n - 1].toUpperCase()}. `)],
  ['Ⅰ.', lines((n) => `${String.fromCharCode('Ⅰ'.charCodeAt(0) + n - 1)}. `)],
  ['①', lines(circled)],
  ['1️⃣', lines((n) => `${n}\uFE0F\u20E3 `)],
  ['emoji', lines(() => '✅ ')],
  ['other emoji', lines(() => '🧯 ')],
  ['一、', lines((n) => `${HAN[n - 1]}、`)],
  ['（一）', lines((n) => `（${HAN[n - 1]}）`)],
  ['bullet and number', lines((n) => `• ${n}. `)],
  ['lines apart', (duties) => duties.join('\n\n')],
  ['carriage returns', (duties) => duties.join('\r\n')],
  ['old line ends', (duties) => duties.join('\r')],
  ['indented', lines(() => '\t  ')],
  ['bullets in one line', (duties) => duties.map((duty) => `• ${duty}`).join(' ')],
  ['close bullets in one line', (duties) => duties.map((duty) => `•${duty}`).join('')],
  ['stars in one line', (duties) => duties.map((duty) => `* ${duty}`).join(' ')],
  ['dashes in one line', (duties) => duties.map((duty) => `- ${duty}`).join(' ')],
  ['1. 2. in one line', (duties) => duties.map((duty, i) => `${i + 1}. ${duty}`).join(' ')],
  ['(1) (2) in one line', (duties) => duties.map((duty, i) => `(${i + 1}) ${duty}`).join('; ')],
  ['1) 2) in one line', (duties) => duties.map((duty, i) => `${i + 1}) ${duty}`).join(' ')],
  ['1、2、 in one line', (duties) => duties.map((duty, i) => `${i + 1}、${duty}`).join('；')],
  ['①② in one line', (duties) => duties.map((duty, i) => circled(i + 1) + duty).join(' ')],
  ['a) b) in one line', (duties) => duties.map((duty, i) => `${letter(i + 1)}) ${duty}`).join('; ')],
  ['semicolons', (duties) => `${duties.join('; ')}.`],
  ['list items', (duties) => `<ul class="duties">${duties.map((duty) => `<li style="margin:0">${duty}</li>`).join('')}</ul>`],
  ['list items on lines', (duties) => `<ol>\n${duties.map((duty) => `  <li><span>${duty}</span></li>`).join('\n')}\n</ol>`],
  ['paragraphs', (duties) => duties.map((duty) => `<p>&nbsp;${duty}&nbsp;</p>`).join('\n')],
  ['breaks', (duties) => duties.join('<br/>')],
  ['breaks and lines', (duties) => duties.map((duty) => `- ${duty}<br>`).join('\n')],
  ['escaped bullets', (duties) => duties.map((duty) => `&#8226; ${duty}`).join('<br />')],
  ['named bullets', (duties) => duties.map((duty) => `&bull;&nbsp;${duty}`).join('\n')],
  ['escaped twice', (duties) => duties.map((duty) => `&lt;li&gt;${duty}&lt;/li&gt;`).join('')],
  ['styles and scripts', (duties) =>
    `<style>.d { color: red }</style><script>var a = "Weld frames.";</script><!-- Grind -->${duties.map((duty) => `<div>${duty}</div>`).join('')}`],
  ['remains of styles', (duties) => `p.d {margin:0cm; font-size:11.0pt;}\nul {margin-bottom:0;}\n${duties.join('\n')}`],
  ['a table of cells', (duties) => `<table>${duties.map((duty) => `<tr><td>${duty}</td><td>20%</td></tr>`).join('')}</table>`],
  ['Markdown stars', lines(() => '* ')],
  ['Markdown numbers', lines((n) => `${n}\\. `)],
  ['Markdown boxes', lines(() => '- [ ] ')],
  ['Markdown quotation', lines(() => '> ')],
  ['Markdown bold', (duties) => duties.map((duty) => `- **${duty.slice(0, 8)}**${duty.slice(8)}`).join('\n')],
  ['Markdown table', (duties) => `| Key duties | Share |\n|:---|---:|\n${duties.map((duty) => `| ${duty} | 20% |`).join('\n')}`],
  ['no-break spaces', (duties) => duties.map((duty) => duty.replaceAll(' ', '\u00A0')).join('\n')],
  ['ideographic spaces', lines(() => '\u3000\u3000')],
  ['soft hyphens', (duties) => duties.map((duty) => duty.replaceAll(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00AD')).join('\n')],
  ['zero-width spaces', (duties) => duties.map((duty) => `\u200B${Array.from(duty).join('\u200D')}`).join('\n')],
  ['byte order mark', (duties) => `\uFEFF${duties.join('\n')}`],
  ['control characters', (duties) => duties.map((duty) => `\u0007${duty}\u0000`).join('\n')],
  ['pages', (duties) => duties.join('\f')],
  ['symbol font', lines(() => '\uF0B7\t')],
  ['full width', (duties) =>
    duties.map((duty) => duty.replaceAll(/[A-Za-z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))).join('\n')],
  ['smart quotes', (duties) => duties.map((duty) => duty.replaceAll("'", '’')).join('\n')],
  ['ligatures', (duties) => duties.map((duty) => duty.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ')).join('\n')],
  ['capitals', (duties) => duties.map((duty) => duty.toUpperCase()).join('\n')],
  ['exclamation marks', lines(() => '', '!!!')],
  ['letters in bold type', (duties) =>
    duties.map((duty) => duty.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a))).join('\n')],
  ['lines of dashes', (duties) => duties.join('\n----------\n')],
])

/** Ways to write prose, one full stop after another. */
export const PROSE = {
  en: new Map<string, Render>([
    ['full stops', (duties) => `${duties.join('. ')}.`],
    ['full stops without spaces', (duties) => `${duties.join('.')}.`],
    ['capitals', (duties) => `${duties.join('. ')}.`.toUpperCase()],
    ['spaces before full stops', (duties) => `${duties.join(' . ')} .`],
    ...[44, 60, 72].map((width): [string, Render] => [`broken at ${width}`, (duties) => wrapped(`${duties.join('. ')}.`, width)]),
    ...[44, 60, 72].map((width): [string, Render] => [
      `a list broken at ${width}`,
      (duties) => duties.map((duty) => `- ${wrapped(duty, width, '  ')}`).join('\n'),
    ]),
    ['a letter quoted', (duties) => wrapped(`${duties.join('. ')}.`, 60).replaceAll(/^/gm, '> ')],
    ['capitals broken at 50', (duties) => wrapped(`${duties.join('. ')}.`.toUpperCase(), 50)],
  ]),
  zh: new Map<string, Render>([
    ['full stops', (duties) => `${duties.join('。')}。`],
    ['semicolons', (duties) => `${duties.join('；')}。`],
    ...[24, 36, 50].map((width): [string, Render] => [`broken at ${width}`, (duties) => wrapped(`${duties.join('。')}。`, width)]),
    ...[24, 30].map((width): [string, Render] => [
      `a list broken at ${width}`,
      (duties) => duties.map((duty, i) => `${i + 1}、${wrapped(`${duty}；`, width)}`).join('\n'),
    ]),
  ]),
}
