import type { Progress } from './fit.ts'

/** Prints a line per epoch: loss, validation, seconds taken and the seconds that are left at this pace. */
export const progressLine = (epochs: number): ((progress: Progress) => void) => {
  const start = performance.now()
  return ({ epoch, loss, validation }) => {
    const seconds = (performance.now() - start) / 1000
    const left = (seconds / epoch) * (epochs - epoch)
    const correlation =
      validation === undefined
        ? ''
        : `  validation r ${validation.people.toFixed(3)} with people, ${validation.gpt4.toFixed(3)} with GPT-4`
    console.log(
      `  epoch ${epoch}/${epochs}  loss ${loss.toFixed(3)}${correlation}  ${seconds.toFixed(0)} s, at most ${left.toFixed(0)} s left`,
    )
  }
}
