import { layoutOf, type MapPlan } from './map-layout.ts'

/** Lays a map out beside the page's own thread. */
addEventListener('message', ({ data }: MessageEvent<MapPlan>) => postMessage(layoutOf(data)))
