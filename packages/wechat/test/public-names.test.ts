import { expect, test } from 'vitest'
import * as wechat from '../src/index.ts'

test('what the package offers', () => {
  expect(Object.keys(wechat).sort()).toEqual(['toWechat', 'toWechatPage'])
})
