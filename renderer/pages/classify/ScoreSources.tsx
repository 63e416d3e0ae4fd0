import { Trans } from 'react-i18next'
import { Link } from 'wouter'
import { DEFAULT_DATASET } from '../../stores/dataset.ts'
import { datasetAddress, sourceAddress } from '../../addresses.ts'
import classes from './classify.module.css'

/** What the classifier learned from, with the credit that those licences ask for. */
export const ScoreSources = () => (
  <p className={classes.help}>
    <Trans
      i18nKey="classify.sources"
      components={{
        labels: <Link href={sourceAddress(DEFAULT_DATASET, 'eloundou')} />,
        tasks: <Link href={sourceAddress(DEFAULT_DATASET, 'onet')} />,
        occupations: <Link href={datasetAddress(DEFAULT_DATASET)} />,
      }}
    />
  </p>
)
