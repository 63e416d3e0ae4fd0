import { Input } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../stores/commands.ts'
import { CommandOption } from './CommandOption.tsx'
import { findCommands, searchable, type Searchable } from './find-commands.ts'
import classes from './palette.module.css'
import { useCommandList } from './use-command-list.ts'

interface Props {
  commands: readonly Searchable[]
  onRun: (command: Command) => void
}

/** The palette's field and what it finds: a combobox whose options the arrow keys go through. */
const Search = ({ commands, onRun }: Props) => {
  const { t } = useTranslation()
  const list = useId()
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => findCommands(commands, query), [commands, query])
  const options = groups.flatMap((group) => group.commands)
  const chosen = Math.min(place, options.length - 1)
  const idOf = (position: number): string => `${list}-${position}`

  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, groups])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      setPlace((chosen + step + options.length) % options.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      const command = options.at(chosen)
      if (command !== undefined) onRun(command)
    }
  }

  let position = 0
  return (
    <>
      <Input
        data-autofocus
        autoFocus
        variant="unstyled"
        className={classes.field}
        role="combobox"
        aria-label={t('palette.title')}
        aria-expanded={options.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? idOf(chosen) : undefined}
        autoComplete="off"
        spellCheck={false}
        size="md"
        placeholder={t('palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setPlace(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={box} id={list} role="listbox" tabIndex={-1} aria-label={t('palette.title')} className={classes.list}>
        {groups.map(({ group, commands: ofGroup }) => (
          <div key={group} role="group" aria-label={t(`palette.groups.${group}`)}>
            <div className={classes.group} aria-hidden>
              {t(`palette.groups.${group}`)}
            </div>
            {ofGroup.map((command) => {
              const here = position++
              return (
                <CommandOption
                  key={command.id}
                  id={idOf(here)}
                  command={command}
                  isChosen={here === chosen}
                  onRun={onRun}
                />
              )
            })}
          </div>
        ))}
      </div>
      {options.length === 0 && (
        <p className={classes.nothing} role="status">
          {t('palette.nothing')}
        </p>
      )}
      <p className={classes.foot}>{t('palette.foot')}</p>
    </>
  )
}

/** The palette's contents: asks for the commands once it is opened, and not again with every letter. */
export const CommandSearch = ({ onRun }: Pick<Props, 'onRun'>) => {
  const commands = useCommandList()
  return <Search commands={useMemo(() => searchable(commands), [commands])} onRun={onRun} />
}
