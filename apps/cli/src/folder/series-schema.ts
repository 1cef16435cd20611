import { themes } from '@cec-bulletin/html'
import * as z from 'zod'
import { mailSchema } from './mail-schema.ts'

const theme = z.strictObject({
  base: z.enum(Object.keys(themes) as [keyof typeof themes]).optional(),
  accent: z
    .string()
    .regex(/^#[\da-fA-F]{6}$/)
    .optional(),
  paper: z.enum(['warm', 'cool', 'white']).optional(),
  text: z.enum(['serif', 'sans']).optional(),
  titles: z.enum(['serif', 'sans']).optional(),
  measure: z.int().min(24).max(48).optional(),
  density: z.enum(['compact', 'regular', 'airy']).optional(),
  paragraphs: z.enum(['indented', 'spaced']).optional(),
  masthead: z.enum(['ruled', 'band']).optional(),
  cover: z
    .string()
    .regex(/^https?:\/\//, { abort: true })
    .refine((address) => URL.canParse(address))
    .optional(),
})

const line = z
  .string()
  .regex(/\S/, { abort: true })
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]*$/u)

/** What `bulletin.yaml` may hold. */
export const seriesSchema = z.strictObject({
  title: line,
  lang: z.string().regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z\d]{2,8})*$/),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+(?:\/[^\s?#]*)?$/, { abort: true })
    .refine((address) => URL.canParse(address)),
  description: line.optional(),
  publisher: line.optional(),
  offset: z
    .string()
    .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/)
    .optional(),
  theme: z.union([z.enum(Object.keys(themes) as [keyof typeof themes]), theme]).optional(),
  articles: z.boolean().optional(),
  feeds: z.enum(['issues', 'articles']).optional(),
  mail: mailSchema.optional(),
})

export type SeriesInput = z.infer<typeof seriesSchema>
