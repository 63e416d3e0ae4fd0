import type { Messages } from '../en.ts'

export const groups: Messages['groups'] = {
  'wage_fifth-1': '最低五分之一',
  'wage_fifth-2': '次低五分之一',
  'wage_fifth-3': '中间五分之一',
  'wage_fifth-4': '次高五分之一',
  'wage_fifth-5': '最高五分之一',
  'education-less_than_high_school': '高中以下',
  'education-high_school': '高中',
  'education-some_college': '上过大学，无学位',
  'education-associate': '副学士',
  'education-bachelor': '学士',
  'education-master': '硕士',
  'education-doctoral_or_professional': '博士或专业学位',
  'sex-women': '女性',
  'sex-men': '男性',
  'race-white': '白人',
  'race-black': '黑人或非裔美国人',
  'race-asian': '亚裔',
  'race-other': '其他',
  'ethnicity-hispanic': '西班牙裔或拉丁裔',
  'ethnicity-not_hispanic': '非西班牙裔或拉丁裔',
}
