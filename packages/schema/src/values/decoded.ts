/** A text without its percents; `undefined` where they are no UTF-8. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // A `RangeError` says nothing of the text: the stack is used up.
    if (!(error instanceof URIError)) throw error
    return undefined
  }
}
