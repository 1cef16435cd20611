import { createHash } from 'node:crypto'
import { hostileStrings } from '@cec-bulletin/fixtures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../src/page/hash/sha256.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

// The examples of FIPS 180-4's own tests.
test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('%.60s', (text, expected) => {
  expect(hex(sha256(text))).toBe(expected)
})

const ofNode = (text: string) => createHash('sha256').update(text).digest('hex')

test('every length around the blocks', () => {
  for (let length = 0; length < 260; length++) {
    const text = '简'.repeat(length % 7) + 'x'.repeat(length)
    expect(hex(sha256(text))).toBe(ofNode(text))
  }
})

test('any text is hashed as Node hashes it', () => {
  for (const text of hostileStrings) expect(hex(sha256(text))).toBe(ofNode(text))
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
      expect(hex(sha256(text))).toBe(ofNode(text))
    }),
  )
})
