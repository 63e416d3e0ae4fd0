import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useEffect, useState, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preset } from '../../../../main/contract.ts'
import type { Scenario } from '../../../../simulation/scenario/schema.ts'
import { JsonButton } from '../../../import/JsonButton.tsx'
import { readText } from '../../../import/read-text.ts'
import { Failure } from '../../../shell/Failure.tsx'
import { usePresets } from '../../../stores/presets.ts'
import { RenameDialog } from '../../scenarios/RenameDialog.tsx'
import classes from './industries.module.css'
import { OwnPreset } from './OwnPreset.tsx'
import type { PresetCard } from './PresetCard.tsx'
import type { Adoption } from './presets.ts'

interface Props {
  scenario: Scenario
  propsOf: (name: string, adoption: Adoption) => Omit<ComponentProps<typeof PresetCard>, 'about'>
}

/** The analyst's own presets: kept under a name, shared as files. */
export const OwnPresets = ({ scenario, propsOf }: Props) => {
  const { t } = useTranslation()
  const { items, error, load, save, take, rename } = usePresets()
  const [naming, setNaming] = useState<Preset | 'new' | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  useEffect(() => void load(), [load])

  const importFiles = async (files: readonly File[]): Promise<void> => {
    setRefused(null)
    for (const file of files) {
      const read = await readText(file)
      if ('problem' in read) throw new Error(`${file.name}: ${t(`scenarios.unreadable.${read.problem}`)}`)
      const { name } = await take(file.name, read.text)
      notifications.show({ message: t('industries.imported', { name }) })
    }
  }
  const keep = async (name: string): Promise<void> => {
    if (naming === 'new') await save({ name, dataset: scenario.dataset, adoption: scenario.adoption })
    else if (naming !== null) await rename(naming.id, name)
  }
  return (
    <>
      <div className={classes.ownBar}>
        <div className={classes.chips} role="group" aria-label={t('industries.ownPresets')}>
          {items?.map((preset) => (
            <OwnPreset
              key={preset.id}
              preset={preset}
              card={propsOf(preset.name, preset.adoption)}
              onRename={() => setNaming(preset)}
            />
          ))}
          {items?.length === 0 && <span className={classes.quiet}>{t('industries.noPresets')}</span>}
        </div>
        <Group gap={6} wrap="nowrap">
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconDeviceFloppy size={14} aria-hidden />}
            onClick={() => setNaming('new')}
          >
            {t('industries.savePreset')}
          </Button>
          <JsonButton
            size="compact-xs"
            label={t('industries.importPreset')}
            onFiles={(files) => {
              importFiles(files).catch(setRefused)
            }}
          />
        </Group>
      </div>
      <Failure error={error} onRetry={() => void load()} />
      <Failure error={refused} title={t('industries.notImported')} />
      {naming !== null && (
        <RenameDialog
          name={naming === 'new' ? '' : naming.name}
          {...(naming === 'new' ? { action: t('industries.savePresetAs') } : {})}
          onRename={keep}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
