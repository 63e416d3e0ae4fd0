import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCommandsOfPages, useCommandStore } from '../stores/commands.ts'
import { Keys } from './Keys.tsx'
import classes from './palette.module.css'
import { useActions } from './use-actions.ts'

const KeyList = () => {
  const { t } = useTranslation()
  const commands = [...useActions(), ...useCommandsOfPages()]
  const lines = [
    { id: 'palette', label: t('palette.open'), keys: 'mod+K' },
    ...commands.flatMap(({ id, label, keys }) => (keys === undefined ? [] : [{ id, label, keys }])),
    { id: 'next', label: t('palette.next'), keys: 'Tab' },
    { id: 'close', label: t('palette.close'), keys: 'Esc' },
  ]
  return (
    <dl className={classes.help}>
      {lines.map(({ id, label, keys }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <Keys keys={keys} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The keys of every command that has some. */
export const KeysHelp = () => {
  const { t } = useTranslation()
  const { isHelpShown, showHelp } = useCommandStore()
  return (
    <Modal
      opened={isHelpShown}
      onClose={() => showHelp(false)}
      title={t('palette.keys')}
      closeButtonProps={{ 'aria-label': t('palette.close') }}
    >
      {isHelpShown && <KeyList />}
    </Modal>
  )
}
