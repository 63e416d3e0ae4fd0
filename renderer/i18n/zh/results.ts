import type { Messages } from '../en.ts'

export const results: Messages['results'] = {
  sections: '结果的各部分',
  section: {
    overview: '总览',
    industries: '行业与新岗位',
    occupations: '职业',
    moves: '职业流动',
    map: '职业地图',
    people: '由谁承受',
    careers: '个人经历',
  },
  year: '显示的年份',
  play: '逐年播放',
  pause: '暂停',
  next: '下一年',
  first: '{{year}} 年，第一步',
  later: '运行结束后显示',
  laterText: '这一部分需要全部重复模拟的结果。在此之前，“总览”和“行业与新岗位”显示已知的部分。',
}
