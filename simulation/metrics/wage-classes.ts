import type { Model } from '../model/model.ts'
import { wageDistributions } from './wages.ts'

/** How many equally likely wages stand for the distribution of one node. */
export const CLASSES_PER_NODE = 20

/** The wages of all nodes' twentieths in ascending order, and whose each is; nodes without wages are left out. */
export interface WageClasses {
  wage: Float64Array
  node: Int32Array
  /**
   * The place of each in the queue of all wages, ascending from 0. The same twentieth of an occupation and of what was
   * split off from it share a place where their wages are equal, so that splitting alone moves no quantile.
   */
  place: Int32Array
}

/**
 * Every node as 20 equally likely wages, those in the middle of its twentieths of workers. Their mean is the
 * distribution's own where its percentiles lie on multiples of 5 %, since it is linear between them.
 */
export const wageClasses = (model: Model): WageClasses => {
  const distributions = wageDistributions(model)
  const classes: { wage: number; node: number; twentieth: number }[] = []
  for (let node = 0; node < model.nodes; node++) {
    for (let twentieth = 0; twentieth < CLASSES_PER_NODE; twentieth++) {
      const wage = distributions.at(node, (twentieth + 0.5) / CLASSES_PER_NODE)
      if (wage !== null) classes.push({ wage, node, twentieth })
    }
  }
  const twentiethOf = ({ node, twentieth }: (typeof classes)[number]): number =>
    model.origins[node] * CLASSES_PER_NODE + twentieth
  classes.sort((a, b) => a.wage - b.wage || twentiethOf(a) - twentiethOf(b))
  let place = -1
  return {
    wage: Float64Array.from(classes, ({ wage }) => wage),
    node: Int32Array.from(classes, ({ node }) => node),
    place: Int32Array.from(classes, (own, a) => {
      const before = classes.at(a - 1)
      const shares = a > 0 && before?.wage === own.wage && twentiethOf(before) === twentiethOf(own)
      return shares ? place : ++place
    }),
  }
}
