import type { Messages } from '../en.ts'

export const figures: Messages['figures'] = {
  title: '主要数字',
  interval: '90% 区间 {{low}}～{{high}}',
  displaced: '至 {{year}} 年被替代的人数',
  displacedHelp: '因需求收缩失去的工作，已扣除无人工智能时同样失去的，不含正常流动',
  peak: '失业率峰值（{{year}}）',
  peakHelp: '若无人工智能，同期为 {{baseline}}',
  newRoles: '新岗位就业（{{year}}）',
  newRolesHelp: '在此前不存在的岗位上工作的人数',
  employment: '就业变化（{{year}}）',
  employmentHelp: '与没有人工智能的同期相比的就业人数之差',
}
