import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cardSchema, type Card } from '../../simulation/text/card.ts'

/** A model card with made-up figures. */
export const madeUpCard: Card = cardSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'card.json'), 'utf8')))
