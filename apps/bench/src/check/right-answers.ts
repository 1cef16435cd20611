/** `38 of 41 right`, for work with known answers. */
export function rightAnswers<T>(answers: readonly T[], known: readonly T[]): string {
  const right = known.filter((answer, index) => answer === answers[index]).length
  return `${right} of ${known.length} right`
}
