import { describe, expect, test } from 'vitest'
import { formatOf } from '../../../renderer/i18n/format.ts'
import { preferredLanguage } from '../../../renderer/i18n/i18n.ts'

describe('numbers as the reader of a language writes them', () => {
  const en = formatOf('en')
  const zh = formatOf('zh')

  test('large counts are short: thousands in English, ten thousands in Chinese', () => {
    expect(en.compact(348_003)).toBe('348K')
    expect(zh.compact(348_003)).toBe('34.8万')
  })

  test('people below a thousand are whole', () => {
    expect(en.compact(2.91)).toBe('3')
    expect(en.compact(0.0005)).toBe('0')
  })

  test('a loss has a minus sign, not a hyphen, and a gain a plus', () => {
    expect(en.signedCompact(-13_300)).toBe('−13.3K')
    expect(en.signedCompact(13_300)).toBe('+13.3K')
  })

  test('rates are percentages, their differences percentage points', () => {
    expect(en.percent(0.05219)).toBe('5.22%')
    expect(en.points(0.00063)).toBe('+0.06')
  })

  test('small differences keep four digits, whole ones their sign', () => {
    expect(en.signedFine(-0.00042)).toBe('−0.0004')
    expect(en.signedInteger(1234.4)).toBe('+1,234')
  })

  test('a year is not grouped, and the last step of a horizon, just short of a new year, belongs to it', () => {
    expect(en.year(2025)).toBe('2025')
    expect(en.year(2034.9951)).toBe('2035')
    expect(en.year(2034.87)).toBe('2034')
  })

  test('Chinese sentences follow without a space, and Chinese clauses have a semicolon of full width', () => {
    expect(en.sentences(['One.', 'Two.'])).toBe('One. Two.')
    expect(zh.sentences(['一。', '二。'])).toBe('一。二。')
    expect(en.clauses(['one', 'two'])).toBe('one; two')
    expect(zh.clauses(['一', '二'])).toBe('一；二')
  })
})

describe('the language of a browser', () => {
  test('any Chinese counts as Chinese, and an unknown language as English', () => {
    expect(preferredLanguage(['zh-TW', 'en'])).toBe('zh')
    expect(preferredLanguage(['de-DE', 'zh-CN'])).toBe('zh')
    expect(preferredLanguage(['en-GB', 'zh-CN'])).toBe('en')
    expect(preferredLanguage(['fr'])).toBe('en')
  })
})

describe('lists as the reader of a language writes them', () => {
  test('with commas in English and pause marks in Chinese', () => {
    expect(formatOf('en').list(['finance', 'transport', 'education'])).toBe('finance, transport, and education')
    expect(formatOf('zh').list(['金融', '运输', '教育'])).toBe('金融、运输和教育')
  })
})
