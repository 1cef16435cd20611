/** A mailbox without what does not belong to it. */
export function mendEmail(value: string): string | undefined {
  const typed = value
    .normalize('NFKC')
    .replace(/^(?:mailto|e?-?mail)\s*:?\s*/i, '')
    .replace(/^<|>$/g, '')
    .replace(/\s/g, '')
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(typed) && typed !== value ? typed : undefined
}
