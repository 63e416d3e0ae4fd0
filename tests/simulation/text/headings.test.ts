import { describe, expect, it } from 'vitest'
import { headingOf } from '../../../simulation/text/layout/headings.ts'
import { sentences } from '../../../simulation/text/segment.ts'

const sections = (text: string): string[] =>
  sentences(text).map(({ text, section, isHeading }) => `${isHeading ? '# ' : ''}${section ?? '?'}: ${text.replaceAll('\n', ' ')}`)

describe('a heading', () => {
  it.each([
    ['duties', ['Responsibilities', 'KEY DUTIES AND RESPONSIBILITIES', 'What you’ll do:', 'You will:', 'As a nurse you will:', '【岗位职责】', '工作内容：', '你将负责', '每天你要做的']],
    ['requirements', ['Requirements', 'Skills, qualifications & experience', 'Must have:', 'Who you are', '任职要求：', '应聘条件', '【任职资格】', '希望你：']],
    ['benefits', ['What we offer', 'Pay and benefits', 'Salary range:', '薪酬福利：', '我们提供', '待遇']],
    ['employer', ['About us', 'Company overview', '公司简介', '关于我们：']],
    ['application', ['How to apply', 'Selection process', '报名方式：', '联系方式']],
  ])('tells the section %s by its words', (section, headings) => {
    for (const heading of headings) expect(headingOf(heading), heading).toMatchObject({ section, end: heading.length })
  })

  it('of unknown or mixed words tells none', () => {
    for (const heading of ['Our greenhouse:', 'Duties and requirements', '职位描述：', '工作要求：', '岗位职责与任职要求']) {
      expect(headingOf(heading), heading).toMatchObject({ section: null })
    }
  })

  it('is not any line', () => {
    for (const line of ['Weld frames', 'Pay wages', 'Schedule interviews', '培训员工', '负责接待客户', 'Apply plaster: two coats on each wall, smoothed by hand', 'Skills.']) {
      expect(headingOf(line), line).toBeNull()
    }
  })
})

describe('an advertisement', () => {
  it('is read by section; what follows a list after a blank line is in none', () => {
    const text = 'Join Kestrel Glass.\n\nWhat you will do\n• Cut panes\n• Polish edges\n\nWhat you bring:\n- A steady hand\n\nWe pay well.'
    expect(sections(text)).toEqual([
      '?: Join Kestrel Glass.', '# duties: What you will do', 'duties: Cut panes', 'duties: Polish edges',
      '# requirements: What you bring:', 'requirements: A steady hand', '?: We pay well.',
    ])
  })

  it('may have headings and contents on one line, or stand on one line altogether', () => {
    expect(sections('工作内容：裁切玻璃；打磨边缘。\n任职要求：手稳；细心。')).toEqual([
      '# duties: 工作内容：', 'duties: 裁切玻璃', 'duties: 打磨边缘。', '# requirements: 任职要求：', 'requirements: 手稳', 'requirements: 细心。',
    ])
    expect(sections('岗位职责：1、裁切玻璃；2、打磨边缘。任职要求：1、手稳；2、细心。薪资：面议')).toEqual([
      '# duties: 岗位职责：', 'duties: 裁切玻璃', 'duties: 打磨边缘。', '# requirements: 任职要求：', 'requirements: 手稳', 'requirements: 细心。',
      '# benefits: 薪资：', 'benefits: 面议',
    ])
    expect(sections('Duties: Cut panes. Polish edges. Requirements: A steady hand.')).toEqual([
      '# duties: Duties:', 'duties: Cut panes.', 'duties: Polish edges.', '# requirements: Requirements:', 'requirements: A steady hand.',
    ])
  })

  it('keeps its headings through HTML and Markdown', () => {
    expect(sections('<h3>Duties</h3><ul><li>Cut panes</li></ul><p><strong>Perks</strong></p><p>Free lunch</p>')).toEqual([
      '# duties: Duties', 'duties: Cut panes', '# benefits: Perks', 'benefits: Free lunch',
    ])
    expect(sections('## Our greenhouse\nGrow lettuce.\n**Requirements**\n* Green fingers')).toEqual([
      '# ?: Our greenhouse', '?: Grow lettuce.', '# requirements: Requirements', 'requirements: Green fingers',
    ])
  })

  it('names the nearest heading above each sentence', () => {
    expect(sentences('Duties:\n- Cut panes\n\nBring lunch.').map(({ heading }) => heading)).toEqual(['Duties', 'Duties', 'Duties'])
    expect(sentences('Cut panes.')[0]).toMatchObject({ heading: null, section: null, isHeading: false })
  })
})

describe('a text in two languages', () => {
  it('has each sentence in its own', () => {
    const text = '负责Java后端开发。\n熟悉Spring、MySQL、Redis和Kafka。\nWrite unit tests for 支付 services.\n2024'
    expect(sentences(text).map(({ language }) => language)).toEqual(['zh', 'zh', 'en'])
    expect(sentences(text)[0].words.map(({ form }) => form)).toContain('java')
  })
})
