import type { Language } from '../../i18n/i18n.ts'

/** A text to try, with the job it describes, in the language that it is written in. */
export interface SampleText {
  language: Language
  job: string
  text: string
}

/** Texts to try. */
export const SAMPLE_TEXTS: SampleText[] = [
  {
    language: 'en',
    job: 'Claims adjuster',
    text:
      'Reads incoming insurance claims and checks whether the policy covers the loss. Writes letters that explain ' +
      'to customers why a claim is paid, reduced or refused. Drives to damaged houses and looks at roofs, walls and ' +
      'cellars to judge what a repair will cost. Compares repair shops’ estimates with the prices that are usual in ' +
      'the area. Negotiates a settlement with the customer, by telephone or in person. Enters each decision, with ' +
      'its reasons, into the claims system. Prepares monthly figures on open claims for the head of the department. ' +
      'Watches for signs of fraud and hands suspicious cases to an investigator.',
  },
  {
    language: 'en',
    job: 'Hospital nurse',
    text:
      'Washes, turns and lifts patients who cannot move by themselves. Gives medicines and injections as the doctor ' +
      'has ordered, and watches for side effects. Measures temperature, pulse and blood pressure and notes them in ' +
      'the patient’s record. Writes a summary of each patient’s night for the colleagues of the next shift. Calms ' +
      'anxious relatives and answers their questions about the treatment. Changes dressings and cleans wounds. ' +
      'Orders supplies for the ward when they run low. Helps new colleagues in their first weeks by showing them ' +
      'where things are and how they are done here.',
  },
  {
    language: 'zh',
    job: '会计',
    text:
      '负责审核员工报销单据，核对发票的金额、日期和税号是否一致。每天登记银行收付款，月底与银行对账单逐笔核对，查明差异原因。' +
      '编制资产负债表、利润表和现金流量表，并撰写说明，向部门经理解释费用增减的原因。按时申报增值税和企业所得税，回复税务机关的询问。' +
      '整理并装订会计凭证，存入档案室保管。到仓库参加年终盘点，清点存货数量并记录盈亏。',
  },
  {
    language: 'zh',
    job: '电梯维修工',
    text:
      '按照保养计划到各小区检查电梯，清洁导轨，给轴承和链条加注润滑油。检查钢丝绳的磨损情况，必要时更换。接到故障电话后赶到现场，' +
      '解救被困乘客，查明停机原因。用万用表测量控制柜的电压，更换损坏的继电器和电路板。调整轿厢门的开关速度和平层精度。' +
      '填写维修记录，写明更换的零件和所用时间，并请物业人员签字确认。每季度向客户提交一份电梯运行状况的书面报告。',
  },
]
