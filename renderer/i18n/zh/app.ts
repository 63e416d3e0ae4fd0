import type { Messages } from '../en.ts'

export const app: Messages['app'] = {
  name: 'Workshift',
  skip: '跳到正文',
  navigation: '主导航',
  scenarios: '情景',
  occupations: '职业',
  classify: '文本评估',
  model: '模型',
  data: '数据说明',
  language: '语言',
  theme: '外观',
  themeLight: '浅色',
  themeDark: '深色',
  themeAuto: '跟随系统',
  loading: '正在载入…',
  retry: '重试',
  notFound: '没有这个页面。',
  toScenarios: '返回情景列表',
  undo: '撤销',
}
