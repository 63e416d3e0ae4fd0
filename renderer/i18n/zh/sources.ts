import type { Messages } from '../en.ts'

export const sources: Messages['sources'] = {
  classifier: { name: 'Workshift 分类器', about: '以 Eloundou 等人的标注训练，根据工作描述判断各职业的任务类别；与“文本评估”页相同。' },
  'eloundou-people': { name: 'Eloundou 等，人工标注', about: '由人判断每项任务：大语言模型能否将所需时间减半？' },
  'eloundou-gpt4': { name: 'Eloundou 等，GPT-4 标注', about: '同样的任务和问题，由 GPT-4 判断。' },
  aioe: { name: 'AIOE，全部人工智能', about: 'Felten、Raj 和 Seamans：十类人工智能应用与职业所需能力的关联；按排序换算到 Eloundou 等人的 β 水平。' },
  'aioe-language': { name: 'AIOE，语言模型', about: '同一指数，仅计语言模型。' },
  'aioe-image': { name: 'AIOE，图像生成', about: '同一指数，仅计图像生成。' },
  applicability: { name: '人工智能适用度', about: 'Tomlinson 等：根据人们使用聊天机器人的实际情况，对应到各职业的工作内容；按排序换算到 Eloundou 等人的 β 水平。' },
}
