/**
 * Whether an error says that the call stack is used up: V8 throws a `SyntaxError` for a regular expression that it has
 * no room to compile, and SpiderMonkey an `InternalError` for any call.
 */
export const isOutOfStack = (error: unknown): boolean =>
  error instanceof RangeError ||
  error instanceof SyntaxError ||
  (error instanceof Error && error.name === 'InternalError')
