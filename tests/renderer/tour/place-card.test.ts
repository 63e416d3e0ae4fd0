import { assert, property, record, integer } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeCard } from '../../../renderer/tour/place-card.ts'

const card = { width: 350, height: 190 }
const screen = { width: 1280, height: 800 }

describe('the card of the tour', () => {
  test('stands beside a column of levers and below a title', () => {
    expect(placeCard({ left: 24, top: 76, width: 440, height: 700 }, card, screen)).toEqual({ left: 478, top: 76 })
    expect(placeCard({ left: 488, top: 76, width: 768, height: 32 }, card, screen)).toEqual({ left: 488, top: 122 })
  })

  test('is on the screen wherever its subject is', () => {
    const target = record({
      left: integer({ min: -500, max: 1500 }),
      top: integer({ min: -2000, max: 2000 }),
      width: integer({ min: 1, max: 1280 }),
      height: integer({ min: 1, max: 3000 }),
    })
    assert(
      property(target, (box) => {
        const { left, top } = placeCard(box, card, screen)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(left + card.width).toBeLessThanOrEqual(screen.width)
        expect(top + card.height).toBeLessThanOrEqual(screen.height)
      }),
    )
  })
})
