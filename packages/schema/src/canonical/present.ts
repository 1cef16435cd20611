type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined | null>
}

/** The object without the fields that hold nothing, so that an absent field is absent and not `undefined`. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Partial<T> = {}
  for (const key in fields) if (fields[key] !== undefined && fields[key] !== null) kept[key] = fields[key]
  return kept as unknown as Present<T>
}
