import { z } from 'zod'
import { parseFile } from '../../simulation/text/files.ts'
import { ownCardSchema, type OwnCard } from './schemas.ts'

const cardSchema = z.object({ residualVariance: ownCardSchema.shape.residualVariance })

/** How far labels lie from a model's β, from its `card.json`; a model that goes on learning keeps it. */
export const residualVarianceOf = (card: string): OwnCard['residualVariance'] =>
  parseFile('card.json', cardSchema, card).residualVariance
