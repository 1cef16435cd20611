export type { Email } from './email.ts'
export type { EmlOptions, Unsubscribe } from './eml-options.ts'
export { toEml } from './to-eml.ts'
