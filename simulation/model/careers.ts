/** What a followed worker does. */
export type Status = 'employed' | 'searching' | 'training'

/** What brought a followed worker where they are. */
export type CareerCause = 'start' | 'turnover' | 'displaced' | 'hired' | 'seated' | 'completed' | 'dropped out'

/** One entry of a worker's history: from this step on (until the next entry) they do this at this node. */
export interface CareerEvent {
  step: number
  status: Status
  cause: CareerCause
  node: number
}

/** A followed worker's life so far. */
export interface Career {
  /** Where in their occupation's distribution of wages they stand, 0–1; a move keeps it. */
  rank: number
  history: CareerEvent[]
}

/** One followed worker: where they are now, since when without work, and everything that happened to them. */
export interface FollowedWorker extends Career {
  status: Status
  node: number
  /** Step of separation, which a spell counts as 1; of the last one while employed. */
  since: number
  /** Step in which the present course began, and whether they have been through one since the separation. */
  seatedAt: number
  isTrained: boolean
}
