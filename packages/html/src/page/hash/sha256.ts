/** The SHA-256 of a text in UTF-8, by FIPS 180-4. Browsers have one too, but it only gives a promise. */
export function sha256(text: string): Uint8Array {
  const padded = pad(new TextEncoder().encode(text))
  const state = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
  const words = new Int32Array(64)
  for (let start = 0; start < padded.byteLength; start += 64) {
    schedule(words, padded, start)
    compress(state, words)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setInt32(4 * index, word)
  return new Uint8Array(digest.buffer)
}

/** Whole blocks of 64 bytes: the text, one bit, zeros, and how many bits the text has. */
function pad(bytes: Uint8Array): DataView {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, bytes.length / 2 ** 29)
  view.setUint32(padded.length - 4, bytes.length << 3)
  return view
}

/** The sixteen words of a block, and 48 more made of them. */
function schedule(words: Int32Array, padded: DataView, start: number): void {
  for (let index = 0; index < 16; index++) words[index] = padded.getInt32(start + 4 * index)
  for (let index = 16; index < 64; index++) {
    const near = words[index - 2] ?? 0
    const far = words[index - 15] ?? 0
    const ofNear = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    const ofFar = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)
    words[index] = ((words[index - 16] ?? 0) + ofFar + (words[index - 7] ?? 0) + ofNear) | 0
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let index = 0; index < 64; index++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const key = (constants[index] ?? 0) + (words[index] ?? 0)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + key) | 0
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

const primes = /* @__PURE__ */ firstPrimes()

function firstPrimes(): number[] {
  const found: number[] = []
  for (let number = 2; found.length < 64; number++) {
    if (found.every((prime) => number % prime > 0)) found.push(number)
  }
  return found
}

/** The first 32 bits behind the point; a root has enough behind them that how an engine rounds its last is no matter. */
const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0

const constants = /* @__PURE__ */ Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
