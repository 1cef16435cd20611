import * as z from 'zod/v4/core'

// What shapes are made of, named as in zod/mini, but schemas of zod's core. These have no methods, and their checks are
// ours, so that a bundle of `parseIssue` holds no more of zod than it runs.

/** Looks at a value that has its type, and adds an issue where something is wrong with it. */
export type Check<T> = z.$ZodCheck<T>

/** `when` says whether to look at all; without it, where nothing is wrong yet. */
export const check = <T>(look: z.CheckFn<T>, when?: () => boolean): Check<T> => ({
  _zod: { check: look, def: { check: 'custom', when }, onattach: [] },
})

export const string = (...checks: Check<string>[]) =>
  new z.$ZodString({ type: 'string', checks }) as z.$ZodString<string>

export const number = (...checks: Check<number>[]) =>
  new z.$ZodNumber({ type: 'number', checks }) as z.$ZodNumber<number>

export const boolean = () => new z.$ZodBoolean({ type: 'boolean' }) as z.$ZodBoolean<boolean>

export const unknown = () => new z.$ZodUnknown({ type: 'unknown' })

/** Any of these values. */
export const literal = <const T extends z.util.Literal>(...values: T[]) =>
  new z.$ZodLiteral({ type: 'literal', values }) as z.$ZodLiteral<T>

export const nullish = <T extends z.$ZodType>(innerType: T) =>
  new z.$ZodOptional({
    type: 'optional',
    innerType: new z.$ZodNullable({ type: 'nullable', innerType }),
  }) as z.$ZodOptional<z.$ZodNullable<T>>

export const array = <T extends z.$ZodType>(element: T, ...checks: Check<unknown[]>[]) =>
  new z.$ZodArray({ type: 'array', element, checks }) as z.$ZodArray<T>

/** A field that may hold such a value and is not looked at any further; no problem names it among those to choose from. */
export const passedOver = <T extends z.$ZodType>(innerType: T) =>
  new z.$ZodOptional({
    type: 'optional',
    innerType,
    passedOver: true,
  } as z.$ZodOptionalDef) as z.$ZodOptional<T>

/** An object with these fields and no others. */
export const strictObject = <T extends z.$ZodShape>(shape: T) =>
  new z.$ZodObject({ type: 'object', shape, catchall: new z.$ZodNever({ type: 'never' }) }) as z.$ZodObject<
    T,
    z.$strict
  >

export const lazy = <T extends z.$ZodType>(getter: () => T) =>
  new z.$ZodLazy({ type: 'lazy', getter }) as z.$ZodLazy<T>
