import { useHotkeys, type HotkeyItem } from '@mantine/hooks'
import { useCommandsOfPages, type Command } from '../stores/commands.ts'
import { useActions } from './use-actions.ts'

/** Listens to the keys of the commands that no page listens to itself. A key that types a sign is not heard in fields. */
export const useKeys = (onRun: (command: Command) => void): void => {
  const commands = [...useActions(), ...useCommandsOfPages()].filter(
    ({ keysHeardBy, when }) => keysHeardBy === 'palette' && when !== false,
  )
  const heard = (isSign: boolean): HotkeyItem[] =>
    commands
      .filter(({ keys }) => keys !== undefined && keys.includes('mod') !== isSign)
      // A sign may need the shift key or not, by the keyboard.
      .flatMap((command): HotkeyItem[] =>
        (isSign ? ['', 'shift+'] : ['']).map((shift) => [`${shift}${command.keys ?? ''}`, () => onRun(command)]),
      )
  useHotkeys(heard(false), [])
  useHotkeys(heard(true))
}
