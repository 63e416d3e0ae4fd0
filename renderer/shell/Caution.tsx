import { Alert } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'

/** What a reader must bear in mind, one line each; nothing if there is nothing. */
export const Caution = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <Alert
      variant="light"
      color="yellow"
      icon={<IconInfoCircle size={18} aria-hidden />}
      title={title}
      styles={{ title: { color: 'var(--mantine-color-text)' }, message: { color: 'var(--mantine-color-text)' } }}
    >
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Alert>
  )
