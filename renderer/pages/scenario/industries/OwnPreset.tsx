import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconDots, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preset, PresetFile } from '../../../../main/contract.ts'
import { fileNameOf, saveFile } from '../../../charts/export/save.ts'
import { useFailureNotice } from '../../../shell/use-failure-notice.ts'
import { useUndoNotice } from '../../../shell/use-undo-notice.tsx'
import { usePresets } from '../../../stores/presets.ts'
import classes from './industries.module.css'
import type { PresetCard } from './PresetCard.tsx'
import { Sparkline } from './Sparkline.tsx'

interface Props {
  preset: Preset
  card: Omit<ComponentProps<typeof PresetCard>, 'about'>
  onRename: () => void
}

/** An own preset: a click applies it; its menu shares, renames and deletes it. */
export const OwnPreset = ({ preset, card, onRename }: Props) => {
  const { t } = useTranslation()
  const tellFailure = useFailureNotice()
  const undoNotice = useUndoNotice()
  const { remove, restore } = usePresets()
  const { id, name, dataset, adoption } = preset

  const share = (): void => {
    const file: PresetFile = { schemaVersion: 1, name, dataset, adoption }
    saveFile(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }), `${fileNameOf(name)}.json`)
  }
  const drop = async (): Promise<void> => {
    card.onConsider(false)
    await remove(id)
    undoNotice(`preset-${id}`, t('scenarios.deleted', { name }), () => restore(id))
  }
  return (
    <span className={classes.chip} data-now={card.isNow || undefined}>
      <UnstyledButton
        className={classes.chipName}
        aria-pressed={card.isNow}
        title={t('industries.applyPreset', { name })}
        onClick={card.onApply}
        onPointerEnter={() => card.onConsider(true)}
        onPointerLeave={() => card.onConsider(false)}
        onFocus={() => card.onConsider(true)}
        onBlur={() => card.onConsider(false)}
      >
        <Sparkline path={card.path} isOwn width={28} height={14} />
        <span>{name}</span>
      </UnstyledButton>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('scenarios.actions', { name })}>
            <IconDots size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconDownload size={15} aria-hidden />} onClick={share}>
            {t('scenarios.export')}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={15} aria-hidden />} onClick={onRename}>
            {t('scenarios.rename')}
          </Menu.Item>
          <Menu.Item
            c="var(--mantine-color-error)"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => {
              drop().catch(tellFailure)
            }}
          >
            {t('scenarios.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  )
}
