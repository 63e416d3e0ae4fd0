import { useTranslation } from 'react-i18next'
import type { SourceLine } from '../../charts/chart.ts'
import { fileNameOf } from '../../charts/export/save.ts'
import { useFormat } from '../../i18n/format.ts'
import { useNames } from '../../i18n/names.ts'
import type { Model } from '../../stores/model.ts'

/** What the charts of a card have in common. */
export interface CardContext {
  source: SourceLine
  fileNameOf: (title: string) => string
}

/** Digits of a fingerprint that tell one classifier from another. */
const DIGITS = 12

/** The source line and file names of a card's charts. */
export const useCardContext = ({ card, app, fingerprint }: Model): CardContext => {
  const { t } = useTranslation()
  const names = useNames()
  const format = useFormat()
  const made = t('model.made', { version: app.version, fingerprint: fingerprint.slice(0, DIGITS) })
  const parts = [
    ...card.trainingData.map(({ what, licence }) => t('model.sourcePart', { what: names.local(what), licence })),
    made,
  ]
  const provenance = format.clauses(parts)
  return {
    source: {
      parts: parts.map((text) => ({ text, address: null })),
      line: t('charts.source', { text: provenance }),
      provenance,
      attributions: [
        ...new Set(card.trainingData.map(({ source, licence }) => t('charts.attribution', { licence, citation: source }))),
      ],
    },
    fileNameOf: (title) => fileNameOf(names.local(card.name), title),
  }
}
