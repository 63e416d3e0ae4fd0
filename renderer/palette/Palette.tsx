import { Spotlight, spotlight } from '@mantine/spotlight'
import { useTranslation } from 'react-i18next'
import { useFailureNotice } from '../shell/use-failure-notice.ts'
import type { Command } from '../stores/commands.ts'
import { CommandSearch } from './CommandSearch.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { useKeys } from './use-keys.ts'

/** Does a command, and says so where it cannot be done. */
const useRunCommand = (): ((command: Command) => Promise<void>) => {
  const tellFailure = useFailureNotice()
  return async ({ run }) => {
    try {
      await run()
    } catch (error) {
      tellFailure(error)
    }
  }
}

/** The palette, over whatever page is shown: everything that can be opened or done, a few letters away. */
export const Palette = () => {
  const { t } = useTranslation()
  const runCommand = useRunCommand()
  useKeys((command) => void runCommand(command))
  return (
    <>
      <Spotlight.Root
        attributes={{ content: { 'aria-label': t('palette.title') } }}
        shortcut="mod + K"
        tagsToIgnore={[]}
        lockScroll={false}
        centered={false}
        size={640}
        transitionProps={{ duration: 0 }}
        overlayProps={{ backgroundOpacity: 0.4 }}
      >
        <CommandSearch
          onRun={(command) => {
            spotlight.close()
            void runCommand(command)
          }}
        />
      </Spotlight.Root>
      <KeysHelp />
    </>
  )
}
