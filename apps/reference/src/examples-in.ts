/** The examples of a text, in Markdown: blocks of TypeScript that print something. */
export function examplesIn(text: string): string[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
    .flatMap(([, code]) => code ?? [])
    .filter((code) => code.includes('console.log('))
}
