import { Button } from '@mantine/core'
import { IconArrowBarToRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScoredExposure } from './changes.ts'
import { UseDialog } from './UseDialog.tsx'

export interface UseInScenarioProps {
  exposure: ScoredExposure
  /** The occupation that it most likely is about, as its code. */
  suggested: string | null
}

/** Takes a score into a scenario: as the exposure of one of its occupations, or as an occupation of its own. */
export const UseInScenario = (props: UseInScenarioProps) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconArrowBarToRight size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('classify.use.open')}
      </Button>
      {isOpen && <UseDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
