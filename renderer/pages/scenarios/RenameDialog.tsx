import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNameProblem } from '../../fields/use-name-problem.ts'
import { Failure } from '../../shell/Failure.tsx'

interface Props {
  name: string
  /** What is done with the name, as the dialog's title and on its button; renaming unless said otherwise. */
  action?: string
  onRename: (name: string) => Promise<unknown>
  onClose: () => void
}

/** Asks for a name. */
export const RenameDialog = ({ name, action, onRename, onClose }: Props) => {
  const { t } = useTranslation()
  const title = action ?? t('scenarios.rename')
  const problemOf = useNameProblem()
  const [typed, setTyped] = useState(name)
  const [error, setError] = useState<unknown>(null)
  const problem = problemOf(typed)

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (problem !== null) return
    try {
      await onRename(typed.trim())
      onClose()
    } catch (failure) {
      setError(failure)
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('scenarios.cancel') }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <TextInput
          data-autofocus
          label={t('scenarios.name')}
          value={typed}
          error={problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Failure error={error} />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('scenarios.cancel')}
          </Button>
          <Button type="submit" disabled={problem !== null}>
            {title}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
