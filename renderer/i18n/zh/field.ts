import type { Messages } from '../en.ts'

export const field: Messages['field'] = {
  needNumber: '请输入数字。',
  whole: '请输入整数。',
  range: '请输入 {{min}} 至 {{max}} 之间的数字。',
}
