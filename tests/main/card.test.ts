import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openApplication } from '../../main/application.ts'
import { classifierBackend } from '../../main/classifier/backend.ts'
import { readCard } from '../../main/classifier/card.ts'
import { bundledCard } from '../helpers/card.ts'
import { inThisThread } from './executor.ts'

const folderWith = (card: unknown): string => {
  const folder = mkdtempSync(join(tmpdir(), 'workshift-card-'))
  writeFileSync(join(folder, 'card.json'), JSON.stringify(card))
  return folder
}

test('a card is read as it was written', async () => {
  expect(await readCard(folderWith(bundledCard))).toEqual(bundledCard)
})

test('a card that does not fit is told by file and place', async () => {
  const spoilt = { ...bundledCard, test: { ...bundledCard.test, expectedCalibrationError: { people: 2, gpt4: 0.1 } } }
  await expect(readCard(folderWith(spoilt))).rejects.toThrow(/card\.json[^]*test\.expectedCalibrationError\.people/)
})

test('a thread says what the classifier computes with', async () => {
  expect(await classifierBackend()).toMatchObject({ isSimd: true })
})

test('only a host with a window of its own makes a PDF of the page', async () => {
  const home = mkdtempSync(join(tmpdir(), 'workshift-pdf-'))
  const browser = openApplication('browser', join(home, 'browser.sqlite'), inThisThread())
  expect(await browser.answer('app.pdf', {})).toMatchObject({ error: { name: 'InputError' } })
  await browser.close()
  const page = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('%PDF-1.7'))
  const electron = openApplication('electron', join(home, 'electron.sqlite'), inThisThread(), page)
  expect(await electron.answer('app.pdf', {})).toEqual({ value: { bytes: btoa('%PDF-1.7') } })
  await electron.close()
})
