import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { compareAddress } from '../../addresses.ts'
import classes from './scenarios.module.css'

/** What can be done with the scenarios that are ticked; nothing while none is. */
export const CompareBar = ({ chosen, onClear }: { chosen: number[]; onClear: () => void }) => {
  const { t } = useTranslation()
  if (chosen.length === 0) return null
  return (
    <div className={classes.compareBar} role="region" aria-label={t('compare.title')}>
      <span aria-live="polite">
        {t('compare.chosen', { number: chosen.length })}
        {chosen.length < 2 && ` · ${t('compare.chooseMore')}`}
      </span>
      <Group gap="xs">
        <Button variant="default" size="xs" onClick={onClear}>
          {t('compare.clear')}
        </Button>
        {chosen.length >= 2 && (
          <Button component={Link} href={compareAddress(chosen)} size="xs">
            {t('compare.go', { number: chosen.length })}
          </Button>
        )}
      </Group>
    </div>
  )
}
