import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cardSchema, type Card } from '../../simulation/text/card.ts'
import { parseFile } from '../../simulation/text/parse-file.ts'
import { dataFolder } from '../paths.ts'

/** The model card in a classifier's folder. @throws Error that says what does not fit the card's schema */
export const readCard = async (folder: string): Promise<Card> =>
  parseFile('card.json', cardSchema, await readFile(join(folder, 'card.json'), 'utf8'))

let known: Promise<Card> | undefined

/** The card of the classifier that came with the app; read once. */
export const bundledCard = (): Promise<Card> => (known ??= readCard(join(dataFolder, 'classifier')))
