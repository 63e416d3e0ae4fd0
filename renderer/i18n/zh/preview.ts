import type { Messages } from '../en.ts'

export const preview: Messages['preview'] = {
  figures: '预览：当前情景的期望值',
  sinceSaved: '较已保存版本 {{change}}',
  points: '{{change}} 个百分点',
  now: '当前',
  saved: '已保存版本',
  withoutAI: '无人工智能',
  unemployment: '失业率',
  subtitle: '{{scenario}}：截至 {{year}} 年的期望值',
  displacedUnit: '至 {{year}} 年超出无人工智能基准的被替代人数',
  changeUnit: '{{year}} 年就业人数与无人工智能的基准之差',
  failed: '最近一次改动无法预览',
  note: '此处为期望值（平均场），不含随机性和区间，每次调整都会重新计算。运行情景后可得到带随机性的个体结果、区间和全部图表。',
}
