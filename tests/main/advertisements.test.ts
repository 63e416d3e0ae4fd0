import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { advertisements } from '../../main/classifier/advertisements.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workshift-advertisements-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('advertisements are those of both languages, none where there are none', async () => {
  expect(await advertisements(join(folder, 'absent'))).toEqual([])
  writeFileSync(join(folder, 'zh.csv'), 'id,title,industry,text\nc1,面包师,餐饮,"烤面包，\n卖面包"\n')
  const chinese = { id: 'c1', language: 'zh', title: '面包师', industry: '餐饮', text: '烤面包，\n卖面包' }
  expect(await advertisements(folder)).toEqual([chinese])
  writeFileSync(join(folder, 'en.csv'), 'id,title,industry,text\ne1,Baker,Food,Bakes bread.\n')
  expect((await advertisements(folder)).map(({ id, language }) => [id, language])).toEqual([['e1', 'en'], ['c1', 'zh']])
})

test('an advertisement without its text is a fault with file and line', async () => {
  writeFileSync(join(folder, 'en.csv'), 'id,title,industry,text\ne1,Baker,Food,\n')
  await expect(advertisements(folder)).rejects.toThrow('en.csv, line 2, column text: is empty')
})
