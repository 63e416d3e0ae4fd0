import type { Emit, Method, ParsedRequest, Response } from '../contract.ts'
import type { Datasets } from '../datasets/datasets.ts'
import type { Models } from '../models/models.ts'
import type { Store } from '../store/store.ts'

/**
 * What handlers share: the store, the datasets, the models, which host they run in, and how to tell the interface of
 * an event.
 */
export interface HandlerContext {
  store: Store
  datasets: Datasets
  models: Models
  host: 'electron' | 'browser'
  /** The page in the window as a PDF; null where the host has no window of its own. */
  printPage: (() => Promise<Uint8Array>) | null
  /** Shows a folder in the system's file manager; null where the host cannot. */
  openFolder: ((path: string) => Promise<void>) | null
  emit: Emit
}

/** One handler for each of the named methods, each given its parsed request. */
export type HandlersOf<M extends Method> = {
  [K in M]: (request: ParsedRequest<K>) => Response<K> | Promise<Response<K>>
}
