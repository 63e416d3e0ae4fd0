import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLASSIFIER_FOLDER, openClassifier } from '../../data/build/classifier/folder.ts'
import { scoreOccupations } from '../../data/build/score.ts'
import { EmptyTextError, TextTooLongError, type Classifier } from '../../simulation/text/classify.ts'

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

  it('says which words raise and lower a sentence, at their place in the text', () => {
    const [document] = classifier.classify([DESK], { explain: true })
    for (const sentence of document.sentences) {
      expect(DESK.slice(sentence.start, sentence.end)).toBe(sentence.text)
      for (const { text, start, end } of sentence.tokens) expect(DESK.slice(start, end)).toBe(text)
    }
    const [writing] = document.sentences
    const weightOf = (word: string): number | undefined =>
      writing.tokens.find(({ text }) => text === word)?.weight
    expect(weightOf('emails')).toBeGreaterThan(0)
    const without = classifier.classify([DESK.split('. ')[0].replace('emails ', '')])[0].exposure.beta
    expect(weightOf('emails')).toBeCloseTo(writing.e1 + writing.e2 / 2 - without, 6)
  })

  it('scores Chinese by sentence, and warns that it does not know the words', () => {
    const [document] = classifier.classify(['负责砌砖。操作搅拌机；清理工地。'])
    expect(document.language).toBe('zh')
    expect(document.sentences).toHaveLength(3)
    expect(document.warnings).toHaveLength(1)
    expect(classifier.classify([SITE])[0].warnings).toEqual([])
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
  const card = JSON.parse(readFileSync(join(CLASSIFIER_FOLDER, 'card.json'), 'utf8'))

  it('reports the correlation that is wanted on occupations that training never saw', () => {
    expect(card.test.byTask.people).toBeGreaterThanOrEqual(0.62)
    expect(card.test.byTask.gpt4).toBeGreaterThanOrEqual(0.72)
    expect(card.test.byOccupation.people).toBeGreaterThan(card.test.byTask.people)
  })

  it('holds a confusion matrix and figures by class that count every test task', () => {
    for (const { confusionMatrix, classes } of [card.test.classification.people, card.test.classification.gpt4]) {
      const counted = confusionMatrix.flat().reduce((a: number, b: number) => a + b, 0)
      expect(counted).toBe(card.split.test.tasks)
      expect(classes).toHaveLength(3)
    }
  })
})
