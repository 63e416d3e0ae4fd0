import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OwnCard } from '../../../main/contract.ts'
import { useFormat } from '../../i18n/format.ts'
import batches from '../batches/batches.module.css'
import { useLabelName } from './use-label-name.ts'
import classes from './models.module.css'

type Figures = NonNullable<OwnCard['heldOut']['after']>

/** How well each class is recognised, and what is taken for what. */
export const ClassTables = ({ figures }: { figures: Figures }) => {
  const { t } = useTranslation()
  const format = useFormat()
  const nameOf = useLabelName()
  return (
    <div className={classes.two}>
      <div className={classes.scroll}>
        <h3>{t('models.byClass')}</h3>
        <Table className={batches.numbers} fz="sm" aria-label={t('models.byClass')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('classify.class')}</Table.Th>
              <Table.Th className={batches.right}>{t('models.precision')}</Table.Th>
              <Table.Th className={batches.right}>{t('models.recall')}</Table.Th>
              <Table.Th className={batches.right}>{t('models.f1')}</Table.Th>
              <Table.Th className={batches.right}>{t('models.support')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.byClass.map(({ label, precision, recall, f1, support }) => (
              <Table.Tr key={label}>
                <Table.Td>{nameOf(label)}</Table.Td>
                <Table.Td className={batches.right}>{format.share(precision)}</Table.Td>
                <Table.Td className={batches.right}>{format.share(recall)}</Table.Td>
                <Table.Td className={batches.right}>{format.share(f1)}</Table.Td>
                <Table.Td className={batches.right}>{format.integer(support)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('models.confusion')}>
        <h3>{t('models.confusion')}</h3>
        <Table className={classes.matrix} fz="sm" aria-label={t('models.confusion')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('models.labelled')}</Table.Th>
              {figures.classes.map((name) => (
                <Table.Th key={name}>{nameOf(name)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.confusionMatrix.map((row, truth) => (
              <Table.Tr key={figures.classes[truth]}>
                <Table.Th scope="row">{nameOf(figures.classes[truth])}</Table.Th>
                {row.map((count, said) => (
                  <Table.Td key={figures.classes[said]} data-hit={truth === said || undefined}>
                    {format.integer(count)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  )
}
