import type { Response } from '../../../main/contract.ts'

type Result = Response<'classify.text'>

/** What a model of one's own classes says. */
export type ClassesAnswer = Extract<Result, { label: string }>

/** Whether a result is that of a model of one's own classes. */
export const isOfClasses = (result: Result): result is ClassesAnswer => 'label' in result
