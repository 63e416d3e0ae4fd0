import { IconInfoCircle } from '@tabler/icons-react'
import classes from './Caution.module.css'

/** What a reader must bear in mind, one line each; nothing if there is nothing. */
export const Caution = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <section className={classes.caution} aria-label={title}>
      <IconInfoCircle size={18} aria-hidden />
      <div>
        <strong>{title}</strong>{' '}
        {lines.map((line) => (
          <div key={line} className={lines.length === 1 ? classes.beside : undefined}>
            {line}
          </div>
        ))}
      </div>
    </section>
  )
