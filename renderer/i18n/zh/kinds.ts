import type { Messages } from '../en.ts'

export const kinds: Messages['kinds'] = {
  duty: '职责',
  duties: '职责',
  requirements: '任职要求',
  benefits: '福利待遇',
  employer: '雇主介绍',
  equal_opportunity: '平等就业',
  application: '应聘方式',
  conditions: '工作条件',
  heading: '标题',
  other: '其他',
}
