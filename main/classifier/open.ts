import { startBackend } from '../../simulation/text/backend.ts'
import { classifyByClasses } from '../../simulation/text/classes.ts'
import { loadClassifier } from '../../simulation/text/classify.ts'
import { EmptyTextError, LONGEST_TEXT, TextTooLongError, type Text } from '../../simulation/text/document.ts'
import { readNetwork } from '../../simulation/text/files.ts'
import type { Classification } from '../contract.ts'
import { InputError, messageOf } from '../errors.ts'
import type { ClassesResult } from '../models/schemas.ts'
import { readClassifierFiles, wordVectors } from './load.ts'
import type { Model } from './model.ts'

/** What a model says of a text: how exposed the work is, or the probabilities of the analyst's own classes. */
export type AnyResult = Classification | ClassesResult

/** Whether a result is that of a model of the analyst's own classes. */
export const isOfClasses = (result: AnyResult): result is ClassesResult => 'classes' in result

/** A model in a worker thread's memory. */
export interface OpenModel {
  folder: string
  /** Neither the nearest occupations nor the kinds of duty are looked for. */
  read: (texts: readonly Text[], explain: boolean) => AnyResult[]
  dispose: () => void
}

const plain = (text: Text): string => (typeof text === 'string' ? text : text.map((duty) => duty.text).join(' '))

/** Loads a model from its folder. @throws InputError that names the folder where its files do not fit */
export const openModel = async ({ folder, classes }: Pick<Model, 'folder' | 'classes'>): Promise<OpenModel> => {
  try {
    const [files, vectors] = await Promise.all([readClassifierFiles(folder), wordVectors(), startBackend()])
    if (classes === null) {
      const classifier = loadClassifier(files, vectors)
      return {
        folder,
        read: (texts, explain) =>
          classifier.classify(texts, { explain }).map((document) => ({
            ...document,
            sentences: document.sentences.map((sentence) => ({ ...sentence, kindsOfDuty: [] })),
            occupations: [],
          })),
        dispose: () => classifier.dispose(),
      }
    }
    const trained = readNetwork(files, vectors)
    return {
      folder,
      read: (texts, explain) =>
        texts.map((text) => {
          const whole = plain(text)
          if (whole.length > LONGEST_TEXT) throw new TextTooLongError(`The text has ${whole.length} characters; at most ${LONGEST_TEXT} are read at once. Divide it into parts.`)
          const document = classifyByClasses(trained, whole, { explain })
          if (document === null) throw new EmptyTextError('The text has no words.')
          return document
        }),
      dispose: () => trained.network.dispose(),
    }
  } catch (error) {
    throw new InputError(`${folder}: the model cannot be used (${messageOf(error)})`)
  }
}

/** Opens models one at a time: asking for another closes the one before. */
export const oneModelAtATime = (): ((model: Pick<Model, 'folder' | 'classes'>) => Promise<OpenModel>) => {
  let open: Promise<OpenModel> | null = null
  let folder = ''
  return async (model) => {
    if (open !== null && folder === model.folder) return open
    const before = open
    folder = model.folder
    open = openModel(model)
    open.catch(() => (folder = ''))
    await before?.then((one) => one.dispose(), () => undefined)
    return open
  }
}
