import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledClassifier } from '../../main/paths.ts'
import { cardSchema, type Card } from '../../simulation/text/card.ts'

/** The card of the bundled classifier. */
export const bundledCard: Card = cardSchema.parse(JSON.parse(readFileSync(join(bundledClassifier, 'card.json'), 'utf8')))
