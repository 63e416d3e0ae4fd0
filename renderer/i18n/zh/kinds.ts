import type { Messages } from '../en.ts'

export const kinds: Messages['kinds'] = {
  duty: '职责',
  duties: '职责',
  requirements: '任职要求',
  benefits: '薪酬福利',
  employer: '单位介绍',
  equal_opportunity: '平等机会',
  application: '应聘方式',
  conditions: '工作条件',
  heading: '标题',
  other: '其他',
}
