import type { Page } from 'playwright-core'

/** What can be seen to be wrong with a page's layout; runs in the page. */
const faults = (): string[] => {
  const found: string[] = []
  const root = document.documentElement
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}>`
  const isHidden = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width < 2 || height < 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }

  if (root.scrollWidth > root.clientWidth + 1) {
    const wide = [...document.body.querySelectorAll('*')].find((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
    found.push(`the page scrolls sideways, for one because of ${wide === undefined ? '?' : name(wide)}`)
  }

  const pageScrolls = root.scrollHeight > root.clientHeight + 1
  for (const element of document.body.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || element.scrollHeight === 0 || isHidden(element)) continue
    const style = getComputedStyle(element)
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    const isMeant = style.textOverflow === 'ellipsis' || element.closest('[title]') !== null
    if (hasText && style.overflowX !== 'visible' && !isMeant && element.scrollWidth > element.clientWidth + 1) {
      if (!/auto|scroll/.test(style.overflowX)) found.push(`text is cut off: ${name(element)}`)
    }
    const { width, height } = element.getBoundingClientRect()
    const fills = width > 0.6 * window.innerWidth && height > 0.6 * window.innerHeight
    const scrolls = /auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1
    if (pageScrolls && fills && scrolls) found.push(`two scroll bars: the page's and that of ${name(element)}`)
  }

  const isAfloat = (element: Element): boolean => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(one).position)) return true
    }
    return false
  }
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="tab"]')].filter(
    (one) => !isHidden(one) && !isAfloat(one) && !one.matches('.mantine-SegmentedControl-root *'),
  )
  /** A link that goes over several lines takes up these, and not the corner that they leave free. */
  const boxes = controls.map((one) => [...one.getClientRects()])
  const overlap = (some: DOMRect[], others: DOMRect[]): boolean =>
    some.some((a) =>
      others.some(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
      ),
    )
  controls.forEach((one, i) => {
    for (let j = i + 1; j < controls.length; j++) {
      const other = controls[j]
      if (one.contains(other) || other.contains(one) || one.closest('.mantine-Input-wrapper')?.contains(other) === true) continue
      if (overlap(boxes[i], boxes[j])) found.push(`${name(one)} and ${name(other)} overlap`)
    }
  })
  return found
}

/** What is cut off, overlaps, scrolls sideways or has two scroll bars. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(faults)
