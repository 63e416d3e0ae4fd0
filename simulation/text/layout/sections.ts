import type { Section } from './heading-words.ts'
import type { Heading } from './headings.ts'

/** A line of a laid-out text. */
export interface Item {
  /** Whether it holds one thing, in few words. */
  readonly short: boolean
  /** Whether it is one of a list with marks. */
  readonly marked: boolean
  /** Whether a blank line stands above it. */
  readonly gap: boolean
}

/** What stands above a sentence: the nearest heading, and the section that it surely belongs to. */
export interface Place {
  readonly heading: string | null
  readonly section: Section | null
}

/**
 * Follows the headings of a text, line by line. A section ends with its list, or with its first paragraph:
 * what comes below may belong to something else.
 */
export class Sections {
  #place: Place = { heading: null, section: null }
  #form: 'none' | 'marked' | 'lines' | 'paragraph' = 'none'

  /** A heading. `inline`: what it heads follows on its own line. */
  head({ text, section }: Heading, inline: boolean): Place {
    this.#place = { heading: text, section }
    this.#form = inline ? 'paragraph' : 'none'
    return this.#place
  }

  /** Where a line that is not a heading stands. */
  place(item: Item): Place {
    if (item.gap && this.#form !== 'none' && !this.#goesOn(item)) this.#place = { ...this.#place, section: null }
    if (item.marked) this.#form = 'marked'
    else if (this.#form === 'none') this.#form = item.short ? 'lines' : 'paragraph'
    else if (this.#form === 'lines' && !item.gap) this.#form = 'paragraph'
    return this.#place
  }

  #goesOn({ marked, short }: Item): boolean {
    return marked || (this.#form === 'lines' && short)
  }
}
