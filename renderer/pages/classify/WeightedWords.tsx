import classes from './classify.module.css'
import { weightedPieces, type Weighted } from './weighted-pieces.ts'

const shade = (strength: number): string =>
  `color-mix(in srgb, var(--class) ${Math.round(8 + strength * 42)}%, transparent)`

/** A sentence's text with its words weighted: shaded where they add to its score, underlined where they take away. */
export const WeightedWords = ({ sentence }: { sentence: Weighted }) =>
  weightedPieces(sentence).map(({ text, from, strength }) => (
    <span
      key={from}
      className={strength === 0 ? undefined : strength > 0 ? classes.adds : classes.takes}
      style={strength > 0 ? { background: shade(strength) } : undefined}
    >
      {text}
    </span>
  ))
