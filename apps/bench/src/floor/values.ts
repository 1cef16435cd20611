// What the floor asks of single values.

export type Fields = Record<string, unknown>

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

export const maybe = (value: unknown, holds: (value: unknown) => boolean) =>
  value === undefined || holds(value)

export const isListOf = (value: unknown, holds: (value: unknown) => boolean) =>
  Array.isArray(value) && value.every(holds)

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && !/[\0-\x1F\x7F-\x9F\u2028\u2029]/.test(value)

export const isLine = (value: unknown): value is string => isText(value) && /\S/.test(value)

export const isWebAddress = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\/[^\s<>"`\\]+$/i.test(value)

export const isAddress = (value: unknown) =>
  typeof value === 'string' && /^(?:https?:\/\/|mailto:|tel:)[^\s<>"`\\]+$/i.test(value)
