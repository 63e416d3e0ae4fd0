import { expect, test } from 'vitest'
import { APP_ORIGIN, isAppAddress } from '../../main/hosts/origin.ts'

test('only addresses of the interface itself may call and be navigated to', () => {
  expect(isAppAddress(`${APP_ORIGIN}/`)).toBe(true)
  expect(isAppAddress(`${APP_ORIGIN}/#/classify`)).toBe(true)
  expect(isAppAddress('https://workshift/')).toBe(false)
  expect(isAppAddress('app://workshift.evil/')).toBe(false)
  expect(isAppAddress('app://workshiftevil/')).toBe(false)
})
