import type { ConclusionId } from '../../../../simulation/robustness/conclusions.ts'
import type { Subject } from '../../../../main/contract.ts'

const SUBJECTS: Partial<Record<ConclusionId, Subject['kind']>> = {
  industryFirst: 'industry',
  industriesFive: 'industry',
  industriesOrder: 'industry',
  occupationsLosing: 'occupation',
  occupationsGaining: 'occupation',
  roleFirst: 'role',
}

/** What a conclusion ranks, where a reader can go deeper into it; null where that is people or nothing. */
export const subjectOf = (id: ConclusionId): Subject['kind'] | null => SUBJECTS[id] ?? null
