import type { Progress } from './fit.ts'

/** Prints a line per epoch: loss, validation, seconds taken and the seconds that are left at this pace. */
export const progressLine = (epochs: number): ((progress: Progress) => void) => {
  const start = performance.now()
  return ({ epoch, loss, validation }) => {
    const seconds = (performance.now() - start) / 1000
    const left = (seconds / epoch) * (epochs - epoch)
    const parts = [`  epoch ${epoch}/${epochs}`, `loss ${loss.toFixed(3)}`]
    if (validation !== undefined) {
      const { people, gpt4 } = validation
      parts.push(`validation r ${people.toFixed(3)} with people, ${gpt4.toFixed(3)} with GPT-4`)
    }
    parts.push(`${seconds.toFixed(0)} s, at most ${left.toFixed(0)} s left`)
    console.log(parts.join('  '))
  }
}
