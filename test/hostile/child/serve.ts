/** A question for the child, and what it answers. */
export type Handlers = Readonly<Record<string, (question: never) => unknown>>

/** Answers each question that the parent sends, by the handler that its `kind` names. */
export function serve(handlers: Handlers): void {
  process.on('message', (question: { kind: string }) => {
    const handler = handlers[question.kind]
    if (handler === undefined) throw new Error(`There is no handler \`${question.kind}\`.`)
    process.send?.({ answer: handler(question as never) })
  })
  process.send?.('ready')
}
