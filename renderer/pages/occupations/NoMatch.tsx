import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOccupationSearch } from '../../stores/occupation-search.ts'
import classes from './occupations.module.css'

/** Nothing was found: what can be sought, and the way back to everything. */
export const NoMatch = () => {
  const { t } = useTranslation()
  const clear = useOccupationSearch((state) => state.clear)
  return (
    <div className={classes.nothing}>
      <h2>{t('occupations.nothing')}</h2>
      <p>{t('occupations.nothingHelp')}</p>
      <Button variant="default" size="xs" onClick={clear}>
        {t('occupations.clear')}
      </Button>
    </div>
  )
}
