import type { Messages } from '../en.ts'

export const breakdowns: Messages['breakdowns'] = {
  wage_fifth: '工资五等分',
  education: '受教育程度',
  sex: '性别',
  race: '种族',
  ethnicity: '族裔',
  age: '年龄',
}
