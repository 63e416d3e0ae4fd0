import { templateFiles } from '../../simulation/dataset/template.ts'
import { bilingualDuties } from '../classifier/descriptions.ts'
import type { datasetMethods } from '../contract/datasets.ts'
import { datasetInfo } from '../datasets/info.ts'
import { strongestMoves } from '../datasets/strongest-moves.ts'
import type { HandlerContext, HandlersOf } from './handlers.ts'

/** The datasets that came with the app and the analyst's own. */
export const datasetHandlers = ({ datasets }: HandlerContext): HandlersOf<keyof typeof datasetMethods> => ({
  'dataset.get': async ({ id }) => datasetInfo((await datasets.open(id)).dataset),
  'dataset.network': async ({ id }) => strongestMoves((await datasets.open(id)).dataset.mobility),
  'dataset.roleDuties': async ({ id }) => {
    const [{ dataset }, dutiesOf] = await Promise.all([datasets.open(id), bilingualDuties(id)])
    return Object.fromEntries(dataset.newRoles.map((role) => [role.id, dutiesOf(role.id)]))
  },
  'datasets.list': () => datasets.list(),
  'datasets.template': () => ({ files: Object.fromEntries(templateFiles()) }),
  'datasets.check': ({ name, files }) => datasets.check(name, new Map(Object.entries(files))),
  'datasets.add': ({ name, files }) => datasets.add(name, new Map(Object.entries(files))),
  'datasets.remove': async ({ id }) => {
    await datasets.remove(id)
    return {}
  },
  'datasets.restore': async ({ id }) => {
    await datasets.restore(id)
    return {}
  },
})
