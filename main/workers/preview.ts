import type { Dataset } from '../../simulation/dataset/types.ts'
import { previewer, type Preview, type Previewer } from '../../simulation/preview/preview.ts'
import type { Reasons, Subject } from '../../simulation/preview/reasons.ts'
import type { Scenario } from '../../simulation/scenario/schema.ts'
import { recent } from '../recent.ts'
import { readShared } from './shared-memory.ts'

/** A scenario to preview on a dataset, which lies serialised in memory that this thread reads. */
export interface PreviewTask {
  /** No two datasets have the same. */
  key: string
  content: SharedArrayBuffer
  scenario: Scenario
}

/** So many datasets stay open; an analyst goes to and fro between few. */
const KEPT = 2

const open = recent<Previewer>(KEPT)

const previewerOf = ({ key, content }: PreviewTask): Previewer =>
  // The other end wrote a dataset.
  open.get(key, () => previewer(readShared(content) as Dataset))

/** Previews a scenario; the entry of the preview's worker thread. */
export default (task: PreviewTask): Preview => previewerOf(task).preview(task.scenario)

/** What is behind a number of a scenario; another entry of the same thread. */
export const reasons = (task: PreviewTask & { subject: Subject }): Reasons | null =>
  previewerOf(task).reasons(task.scenario, task.subject)
