const plain = '0123456789+-=()'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'

const raisedLetters = new Map([
  ['n', 'ⁿ'],
  ['i', 'ⁱ'],
  ['−', '⁻'],
])

const loweredLetters = new Map([
  ['a', 'ₐ'],
  ['e', 'ₑ'],
  ['o', 'ₒ'],
  ['x', 'ₓ'],
  ['n', 'ₙ'],
  ['i', 'ᵢ'],
  ['−', '₋'],
])

/** A text in raised or lowered characters; `undefined` where one of them has no such form in Unicode. */
export function shiftCharacters(text: string, name: 'sub' | 'sup'): string | undefined {
  const [digits, letters] = name === 'sup' ? [raised, raisedLetters] : [lowered, loweredLetters]
  const shifted = [...text.trim()].map((character) => {
    const at = plain.indexOf(character)
    return at === -1 ? letters.get(character) : digits.charAt(at)
  })
  return shifted.length > 0 && !shifted.includes(undefined) ? shifted.join('') : undefined
}
