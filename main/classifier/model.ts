import { bundledClassifier } from '../paths.ts'
import { readCard } from '../models/folders.ts'
import { BUNDLED_MODEL, type ModelReference } from '../models/schemas.ts'
import { modelFingerprint } from './fingerprint.ts'

/** A text model on the disk, ready to be read by a worker thread. */
export interface Model {
  reference: ModelReference
  folder: string
  /** Of the analyst's own; null where the model says how exposed work is. */
  classes: readonly string[] | null
}

/** The model that comes with the app. */
export const bundledModel = async (): Promise<Model> => ({
  reference: { id: BUNDLED_MODEL, name: '', fingerprint: await modelFingerprint(bundledClassifier) },
  folder: bundledClassifier,
  classes: null,
})

/** The model of a folder. @throws InputError that names the folder where it holds none */
export const modelInFolder = async (folder: string, { id, name }: { id: string; name: string }): Promise<Model> => {
  const { kind, classes } = readCard(folder)
  return {
    reference: { id, name, fingerprint: await modelFingerprint(folder) },
    folder,
    classes: kind === 'classes' ? classes : null,
  }
}
