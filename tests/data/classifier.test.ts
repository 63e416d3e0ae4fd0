import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLASSIFIER_FOLDER, openClassifier } from '../../data/build/classifier/folder.ts'
import { cardSchema } from '../../simulation/text/card.ts'
import { scoreOccupations } from '../../data/build/score.ts'
import type { Classifier } from '../../simulation/text/classify.ts'
import { EmptyTextError, TextTooLongError } from '../../simulation/text/document.ts'

let classifier: Classifier

beforeAll(async () => {
  classifier = await openClassifier()
})
afterAll(() => {
  classifier.dispose()
})

const DESK = 'Write emails and reports for managers. Translate documents from French into English.'
const SITE = 'Lay bricks in mortar to build walls. Load trucks with sacks of cement by hand.'

describe('the bundled classifier', () => {
  it('gives shares that add up to 1, and an interval around β within 0–1', () => {
    for (const { exposure, automation } of classifier.classify([DESK, SITE, '撰写报告。'])) {
      const { e0, e1, e2, beta, interval } = exposure
      expect(e0 + e1 + e2).toBeCloseTo(1, 6)
      expect(beta).toBeCloseTo(e1 + e2 / 2, 12)
      expect(interval[0]).toBeGreaterThanOrEqual(0)
      expect(interval[0]).toBeLessThan(beta)
      expect(interval[1]).toBeGreaterThan(beta)
      expect(interval[1]).toBeLessThanOrEqual(1)
      expect(automation).toBeGreaterThan(0)
      expect(automation).toBeLessThan(1)
    }
  })

  it('finds desk work far more exposed than work on a building site', () => {
    const [desk, site] = classifier.classify([DESK, SITE])
    expect(desk.exposure.beta).toBeGreaterThan(0.5)
    expect(site.exposure.beta).toBeLessThan(0.15)
    expect(desk.automation).toBeGreaterThan(site.automation)
  })

  it('scores a document by the mean of its sentences, whatever else is scored with it', () => {
    const [desk, site] = classifier.classify([DESK, SITE])
    const [site2, , desk2] = classifier.classify([SITE, 'Repair clocks.', DESK])
    expect(desk2.exposure.beta).toBeCloseTo(desk.exposure.beta, 6)
    expect(site2.exposure.beta).toBeCloseTo(site.exposure.beta, 6)
    expect(classifier.classify([DESK, SITE])).toEqual([desk, site])
    const mean = desk.sentences.reduce((sum, { e1 }) => sum + e1, 0) / desk.sentences.length
    expect(desk.exposure.e1).toBeCloseTo(mean, 12)
  })

  it('says what each word adds to its sentence, at its place in the text; together they are the score', () => {
    const [document] = classifier.classify([DESK], { explain: true })
    for (const { text: sentence, start: from, end: to, tokens, e1, e2 } of document.sentences) {
      expect(DESK.slice(from, to)).toBe(sentence)
      for (const { text, start, end } of tokens) expect(DESK.slice(start, end)).toBe(text)
      expect(tokens.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(e1 + e2 / 2, 6)
    }
    const [writing] = document.sentences
    const weightOf = (word: string): number => writing.tokens.find(({ text }) => text === word)?.weight ?? 0
    expect(weightOf('emails') + weightOf('Write') + weightOf('reports')).toBeGreaterThan(weightOf('for') + weightOf('and'))
  })

  it('finds that what says nothing is not exposed, so that scores are made by words', () => {
    const [blank] = classifier.classify(['Xqzzv wkkjq pfffw zzqrt.'])
    expect(blank.exposure.beta).toBeLessThan(0.05)
    expect(blank.warnings).toContainEqual({ code: 'no-known-words' })
  })

  it('leaves out what is no duty, and says so', () => {
    const text = `${DESK} We offer a competitive salary and a company pension. We are an equal opportunity employer.`
    const [plain, whole] = classifier.classify([DESK, text])
    expect(whole.sentences.map(({ isCounted }) => isCounted)).toEqual([true, true, false, false])
    expect(whole.exposure.beta).toBeCloseTo(plain.exposure.beta, 6)
    const [none] = classifier.classify(['Competitive salary, private health care and 25 days of holiday.'])
    expect(none.sentences[0].isCounted).toBe(true)
    expect(none.warnings).toContainEqual({ code: 'no-duties' })
  })

  it('leaves out the title that an advertisement begins with', () => {
    const text = `Letter Writer\n\nResponsibilities:\n- Write emails and reports for managers\n- Translate documents\n\nBenefits:\n- Company pension`
    const [{ sentences }] = classifier.classify([text])
    expect(sentences.filter(({ isCounted }) => isCounted).map((sentence) => sentence.text)).toEqual([
      'Write emails and reports for managers',
      'Translate documents',
    ])
  })

  it('reads Chinese as it reads English', () => {
    const [desk, site] = classifier.classify(['撰写邮件和报告。把法语文件翻译成英语。', '砌砖砌墙。人工搬运水泥装车。'])
    expect(desk.language).toBe('zh')
    expect(desk.sentences).toHaveLength(2)
    expect(desk.warnings).toEqual([])
    expect(desk.exposure.beta).toBeGreaterThan(0.45)
    expect(site.exposure.beta).toBeLessThan(0.15)
  })

  it('refuses texts without words and texts beyond its limit, by number', () => {
    expect(() => classifier.classify([' \n… '])).toThrow(EmptyTextError)
    expect(() => classifier.classify([SITE, '--'])).toThrow(/^Text 2 of 2 has no words/)
    expect(() => classifier.classify(['word '.repeat(40_001)])).toThrow(TextTooLongError)
  })

  it('scores occupations at four decimals', async () => {
    const scores = await scoreOccupations(new Map([['x', SITE]]))
    const { e0, e1, e2 } = scores.get('x') ?? { e0: 0, e1: 0, e2: 0 }
    expect(e0 + e1 + e2).toBeCloseTo(1, 10)
    expect(Number(e1.toFixed(4))).toBe(e1)
  })
})

describe('the model card', () => {
  const card = cardSchema.parse(JSON.parse(readFileSync(join(CLASSIFIER_FOLDER, 'card.json'), 'utf8')))
  const { test, comparison } = card
  const chosen = comparison.find(({ isChosen }) => isChosen)
  const linear = comparison[0]

  it('beats the linear baseline on occupations that training never saw, and GPT-4 at what people say', () => {
    expect(test.byTask.people).toBeGreaterThan(card.labelAgreement.byTask ?? 1)
    expect(test.byOccupation.people).toBeGreaterThan(card.labelAgreement.byOccupation ?? 1)
    for (const rater of ['people', 'gpt4'] as const) {
      expect(test.ownHead.byTask[rater]).toBeGreaterThan(linear.ownHead[rater] ?? 1)
      expect(test.classification[rater].macroF1).toBeGreaterThan(linear.macroF1[rater])
    }
    expect(chosen?.automation).toBeGreaterThan(linear.automation ?? 1)
  })

  it('gives probabilities that come true', () => {
    expect(test.expectedCalibrationError.people).toBeLessThanOrEqual(0.03)
    expect(test.expectedCalibrationError.gpt4).toBeLessThanOrEqual(0.03)
  })

  it('holds a confusion matrix that counts every test task', () => {
    for (const { confusionMatrix } of [test.classification.people, test.classification.gpt4]) {
      expect(confusionMatrix.flat().reduce((a, b) => a + b, 0)).toBe(card.split.test.tasks)
    }
  })

  it('takes no more than ten megabytes with all its files', () => {
    const bytes = readdirSync(CLASSIFIER_FOLDER).map((name) => statSync(join(CLASSIFIER_FOLDER, name)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10e6)
  })
})
