import { Button, FileButton, type ButtonProps } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useRef } from 'react'

interface Props extends Pick<ButtonProps, 'size' | 'loading'> {
  label: string
  onFiles: (files: File[]) => void
}

/** A button that asks for JSON files; a file that was corrected can be chosen again. */
export const JsonButton = ({ label, onFiles, ...look }: Props) => {
  const reset = useRef<() => void>(null)
  return (
    <FileButton
      multiple
      accept=".json,application/json"
      inputProps={{ 'aria-label': label }}
      resetRef={reset}
      onChange={(files) => {
        reset.current?.()
        if (files.length > 0) onFiles(files)
      }}
    >
      {(props) => (
        <Button {...props} {...look} variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
          {label}
        </Button>
      )}
    </FileButton>
  )
}
