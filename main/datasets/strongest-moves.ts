import { edgesOf } from '../../simulation/dataset/network.ts'
import type { Network } from '../../simulation/dataset/types.ts'

/** So many per occupation hold the map together and leave it legible. */
const MOST_PER_OCCUPATION = 3

/** The most probable moves out of each occupation to another, by position. */
export const strongestMoves = (
  network: Network,
): { from: number[]; to: number[]; probability: number[] } => {
  const moves = [...Map.groupBy(edgesOf(network), ({ from }) => from).values()].flatMap((edges) =>
    edges
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => b.probability - a.probability || a.to - b.to)
      .slice(0, MOST_PER_OCCUPATION),
  )
  return {
    from: moves.map(({ from }) => from),
    to: moves.map(({ to }) => to),
    probability: moves.map(({ probability }) => probability),
  }
}
