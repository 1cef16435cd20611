import { slipsOf } from '@cec-bulletin/schema/warnings'
import type { LineSuspicion } from '../../suspicion.ts'

/** `m^2^` is a raised 2 in other editors. */
export const superscript: LineSuspicion = {
  code: 'superscript',
  slipsIn: ({ text }) =>
    text.includes('^')
      ? slipsOf(text, /(?<=[\p{L}\p{N}）)])\^(?![ovuwtxOVTX0]\^)[\p{L}\p{N}+\-−]{1,20}\^(?!\^)/gu, mend)
      : [],
  explain: ({ received, fix }) => ({
    en: `\`${received}\` is shown as it stands: an issue has no raised characters. Write ${fix === undefined ? 'it as plain text' : `\`${fix}\``}.`,
    zh: `“${received}”会原样显示，简报不支持上标。请写成${fix === undefined ? '普通文字' : `“${fix}”`}。`,
  }),
}

const digits = new Map([...'0123456789+-−'].map((digit, index) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'][index] ?? '']))

function mend(match: string): string | undefined {
  const raised = [...match.slice(1, -1)].map((character) => digits.get(character))
  return raised.includes(undefined) ? undefined : raised.join('')
}
