import { formOfChinese, formOfDigits, numberForm } from '../../../../words/numbers/number-form.ts'
import { numberIn } from '../../../../words/numbers/number-in.ts'
import { isTitled, type Piece, type Titled } from '../piece.ts'

/** The form of numbers with which the titles of sections begin, where titles directly above others have one. */
export function formOfSections(titles: readonly Titled[], direct: readonly Piece[]): number | undefined {
  const forms = direct.map(({ words }) => numberForm(words)).filter((form) => form >= 0)
  const [form] = forms
  if (form === undefined) return undefined
  const all = titles.filter(({ words }) => numberForm(words) === form)
  return forms.length * 2 >= all.length ? form : undefined
}

/** The form of numbers that count on from one article to the next, over the sections, which have none. */
export function formOfArticles(pieces: readonly Piece[]): number | undefined {
  return [formOfDigits, formOfChinese].find((form) => isOfArticles(pieces, form))
}

function isOfArticles(pieces: readonly Piece[], form: number): boolean {
  const titles = pieces.flatMap((piece, index) =>
    isTitled(piece) && numberForm(piece.words) === form ? [{ piece, above: pieces[index - 1] }] : [],
  )
  const numbers = titles.map(
    ({ piece }) => numberIn(/^\s*([\d一二三四五六七八九十]+)/u.exec(piece.words)?.[1] ?? '') ?? 0,
  )
  const isCount = numbers.every((one, index) => one > (numbers[index - 1] ?? 0))
  const isBelowSection = ({ above }: { above: Piece | undefined }) =>
    isTitled(above) && numberForm(above.words) < 0
  return isCount && titles.length >= fewestCounted && titles.filter(isBelowSection).length > 1
}

const fewestCounted = 3
