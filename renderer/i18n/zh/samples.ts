import type { Messages } from '../en.ts'

export const samples: Messages['samples'] = {
  finance: { name: '金融业先行', about: '金融业在五年内普及人工智能，其他行业缓慢跟进。哪些人要转岗，去向何处？' },
  'health-care': { name: '医疗卫生', about: '医院和社会服务机构用十二年逐步采用，同时工具本身日趋成熟。' },
  manufacturing: { name: '制造业', about: '制造业在八年内普及，被自动化的工作有五分之一不再回流。' },
  transport: { name: '交通运输', about: '工具起初能力有限，十二年后完全成熟；交通运输和仓储业领先采用。' },
  education: { name: '教育', about: '学校普及很快，但在受影响的工作中，真正被替代的不多。' },
  'environmental-services': { name: '环境服务', about: '公用事业和废物处理业率先采用，回流的工作有四分之一出现在新岗位。' },
}
