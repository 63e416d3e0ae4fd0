import type { Messages } from '../en.ts'

export const failure: Messages['failure'] = {
  title: '操作未完成',
  unreachable: 'Workshift 没有响应，可能已经退出。您输入的内容没有丢失，待其恢复后请重试。',
  malformed: 'Workshift 返回了本页面无法识别的内容。请刷新页面；如仍有问题，请重新启动 Workshift。（{{detail}}）',
  noKeyTitle: '此地址缺少密钥',
  noKey: '只有启动 Workshift 的人可以使用它，因此网址中带有密钥。请打开终端中 <code>npm start</code> 给出的完整网址。',
}
