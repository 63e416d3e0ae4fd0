import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { modelFolders, writeModel } from '../../../main/models/folders.ts'
import { openModels, sameModel, type Models } from '../../../main/models/models.ts'
import { ownCardSchema, type OwnCard } from '../../../main/models/schemas.ts'
import { openStore, type Store } from '../../../main/store/store.ts'

let home: string
let store: Store
let models: Models
let now = '2026-01-01T00:00:00.000Z'
const bundled = { reference: { id: 'bundled', name: '', fingerprint: 'b' }, folder: 'bundled', classes: null }
const open = (): void => {
  store = openStore(join(home, 'workshift.sqlite'), () => now)
  models = openModels(store, modelFolders(home), () => Promise.resolve(bundled))
}
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'workshift-models-'))
  open()
})
afterEach(() => {
  store.close()
  rmSync(home, { recursive: true, force: true })
})

const cardOf = (name: string, kind: OwnCard['kind']): OwnCard =>
  ownCardSchema.parse({
    ...{ format: 'workshift own model', version: 1, name, kind, createdAt: '2026-01-01T00:00:00.000Z' },
    classes: kind === 'classes' ? ['a', 'b'] : ['E0', 'E1', 'E2'],
    base: bundled.reference,
    rows: { training: 8, validation: 0, heldOut: 2, leftOut: 0, rehearsal: 0 },
    languages: { en: 10, zh: 0 },
    training: { seed: 1, settings: {}, epochs: [], chosen: 1, isStopped: false, keptChange: 1 },
    heldOut: { before: null, after: null },
    published: { occupations: 532, before: { people: 0.9, gpt4: 0.8 }, after: { people: 0.9, gpt4: 0.86 } },
    residualVariance: { occupation: 0.01, task: 0.1 },
  })
const write = (id: string, card: OwnCard): Promise<void> =>
  writeModel(join(home, 'models', id), { model: '{}', weights: new Uint8Array([id.length]), vocabulary: '[]', card })
const make = async (id: string, kind: OwnCard['kind']): Promise<void> => {
  await write(id, cardOf(id, kind))
  models.add(id, id)
}
const inUse = (): string[] => models.list().flatMap(({ id, isInUse }) => (isInUse ? [id] : []))

describe('the models', () => {
  test('one is in use, first the bundled one; any earlier one can be gone back to', async () => {
    expect(inUse()).toEqual(['bundled'])
    await make('one', 'adapted')
    await make('two', 'exposure')
    expect(inUse()).toEqual(['bundled'])
    await models.use('one')
    await models.use('two')
    expect(inUse()).toEqual(['two'])
    expect((await models.inUse()).reference).toMatchObject({ id: 'two', name: 'two' })
    await models.use('one')
    expect(inUse()).toEqual(['one'])
    await models.use('bundled')
    expect(await models.inUse()).toBe(bundled)
    expect(models.list()[1]).toMatchObject({ rows: 10, published: 0.88, accuracy: null })
  })

  test('one of classes reads texts, but says nothing of exposure', async () => {
    await make('mine', 'classes')
    await models.use('mine')
    expect((await models.inUse()).classes).toEqual(['a', 'b'])
    expect(await models.exposureInUse()).toBe(bundled)
  })

  test('can be renamed, deleted and brought back; a deleted one is no longer in use', async () => {
    await make('one', 'adapted')
    await models.use('one')
    models.rename('one', 'My own')
    models.remove('one')
    expect(inUse()).toEqual(['bundled'])
    expect(models.list()).toHaveLength(1)
    models.restore('one')
    expect(models.list()[1]).toMatchObject({ id: 'one', name: 'My own', isInUse: false })
    models.remove('one')
    now = '2026-03-01T00:00:00.000Z'
    models.tidy()
    expect(() => models.restore('one')).toThrow(/not in the list/)
    expect(modelFolders(home).ids()).toEqual([])
    now = '2026-01-01T00:00:00.000Z'
  })

  test('a broken folder is named, cannot be used, and leaves the bundled model in use', async () => {
    await make('one', 'adapted')
    await models.use('one')
    writeFileSync(join(home, 'models', 'one', 'card.json'), '{')
    rmSync(join(home, 'models', 'one', 'weights.bin'))
    mkdirSync(join(home, 'models', 'stray'))
    const items = models.list()
    expect(items.map(({ id }) => id).sort()).toEqual(['bundled', 'one', 'stray'])
    expect(items.find(({ id }) => id === 'one')?.fault).toMatch(/one: weights\.bin is missing/)
    expect(items.find(({ id }) => id === 'stray')?.fault).toMatch(/model\.json is missing/)
    expect(await models.inUse()).toBe(bundled)
    expect(items[0].isInUse).toBe(true)
    await expect(models.use('stray')).rejects.toThrow(/stray/)
  })

  test('a folder that was copied there joins the list under its own name', async () => {
    await write('copied', cardOf('From a colleague', 'classes'))
    expect(models.list()[1]).toMatchObject({ id: 'copied', name: 'From a colleague', kind: 'classes', fault: null })
  })

  test('work that was begun with a model goes on with the very same one alone', async () => {
    await make('one', 'adapted')
    const { reference } = await models.get('one')
    expect((await sameModel(models, 'batch 1', reference)).reference).toEqual(reference)
    await expect(sameModel(models, 'batch 1', { ...reference, fingerprint: 'other' })).rejects.toThrow(/batch 1/)
    models.remove('one')
    await expect(sameModel(models, 'batch 1', reference)).rejects.toThrow(/start it anew/)
  })
})
