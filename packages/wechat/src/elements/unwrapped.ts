import { type Render, render } from './render.ts'

/** An element whose children may stand without it. */
export const unwrapped: Render = ({ children }, context) => render(children, context)
