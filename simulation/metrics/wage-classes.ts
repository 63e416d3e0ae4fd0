import type { Model } from '../model/model.ts'
import { wageDistributions } from './wages.ts'

/** How many equally likely wages stand for the distribution of one node. */
export const CLASSES_PER_NODE = 20

/** The wages of all nodes' twentieths in ascending order, and whose each is; nodes without wages are left out. */
export interface WageClasses {
  wage: Float64Array
  node: Int32Array
}

/**
 * Every node as 20 equally likely wages, those in the middle of its twentieths of workers. Their mean is the
 * distribution's own where its percentiles lie on multiples of 5 %, since it is linear between them.
 */
export const wageClasses = (model: Model): WageClasses => {
  const distributions = wageDistributions(model)
  const classes: { wage: number; node: number }[] = []
  for (let node = 0; node < model.nodes; node++) {
    for (let k = 0; k < CLASSES_PER_NODE; k++) {
      const wage = distributions.at(node, (k + 0.5) / CLASSES_PER_NODE)
      if (wage !== null) classes.push({ wage, node })
    }
  }
  classes.sort((a, b) => a.wage - b.wage)
  return {
    wage: Float64Array.from(classes, ({ wage }) => wage),
    node: Int32Array.from(classes, ({ node }) => node),
  }
}
