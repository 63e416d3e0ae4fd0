import { Button, FileButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Taking } from '../../import/file-draft.ts'
import classes from './batches.module.css'

interface Props {
  title: string
  help: string
  /** What the button says. */
  choose: string
  icon: ReactNode
  accept: string
  multiple?: boolean
  working: Taking
  /** Whether giving files is what the reader is most likely here for. */
  isFirst: boolean
  onGive: (files: File[]) => void
}

/** The head of a card where files are given: what for, and a button to choose them. */
export const GiveHead = ({ title, help, choose, icon, accept, multiple = false, working, isFirst, onGive }: Props) => (
  <div className={classes.cardHead}>
    <div>
      <h2>{title}</h2>
      <p className={classes.help}>{help}</p>
    </div>
    <FileButton
      multiple={multiple}
      accept={accept}
      inputProps={{ 'aria-label': choose }}
      onChange={(given) => onGive([given ?? []].flat())}
    >
      {(props) => (
        <Button
          {...props}
          size="xs"
          disabled={working !== null}
          variant={isFirst ? 'filled' : 'default'}
          leftSection={icon}
        >
          {choose}
        </Button>
      )}
    </FileButton>
  </div>
)
