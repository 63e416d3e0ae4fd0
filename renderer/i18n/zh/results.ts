import type { Messages } from '../en.ts'

export const results: Messages['results'] = {
  bearing: '由谁承受',
  jobs: '职业与个人经历',
}
