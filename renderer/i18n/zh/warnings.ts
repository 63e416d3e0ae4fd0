import type { Messages } from '../en.ts'

export const warnings: Messages['warnings'] = {
  'exposure-unknown': '暴露度来源“{{source}}”没有 {{occupations}} 的数据，这些职业按无暴露计算。',
  'no-new-roles': '该数据集没有新岗位，回流的工作全部分给现有职业。',
  'no-projections': '该数据集没有官方预测，无人工智能时的用工需求保持不变。',
  'beyond-projections': '官方预测截至 {{endYear}} 年，此后沿用其年均变化率。',
  'no-intervals': '暴露度来源“{{source}}”没有 {{occupations}} 个职业的区间，这些职业的暴露度在各次重复中相同。',
  'small-sample': '按每个模拟劳动者代表 {{workersPerAgent}} 人计算，有 {{occupations}} 个职业（占就业的 {{employmentShare}}）不足 {{minimum}} 个劳动者，这些职业各自的结果中噪声大于信号。加大样本即可改善。',
  'titles-only': '有 {{occupations}} 个职业只有名称可供分类器阅读。',
  'no-known-words': '分类器不认识这段文字中的任何词，得分不能说明所描述的工作。',
  'no-duties': '没有识别出岗位职责，因此所有句子都计入得分。',
  'few-known-words': '分类器只认识这段文字中 {{share}} 的词，得分仅供粗略参考。',
}
