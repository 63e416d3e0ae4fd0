import { SegmentedControl } from '@mantine/core'
import { useId } from 'react'
import { Lever } from './Lever.tsx'

interface Props<T extends string> {
  label: string
  help: string
  options: readonly { value: T; label: string }[]
  value: T
  fallback: T
  onChange: (value: T) => void
}

/** A lever with few positions. */
export const ChoiceLever = <T extends string>({ label, help, options, value, fallback, onChange }: Props<T>) => {
  const id = useId()
  return (
    <Lever
      id={id}
      label={label}
      help={help}
      fallback={options.find((option) => option.value === fallback)?.label ?? fallback}
      atDefault={value === fallback}
      onReset={() => onChange(fallback)}
      error={null}
    >
      <SegmentedControl
        size="xs"
        aria-label={label}
        aria-describedby={`${id}-help`}
        value={value}
        onChange={onChange}
        data={[...options]}
      />
    </Lever>
  )
}
