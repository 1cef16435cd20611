import { OPS } from 'unpdf/pdfjs'
import { type Matrix, matrixOf, multiply } from '../../page/matrix.ts'
import { numbersIn } from '../../page/numbers-in.ts'
import { type Box, boxOf, common } from './box.ts'

/** That something is painted through the unit square. */
export interface Painting {
  /** By which pdf.js has the pixels; `undefined` of a shape through which a color is painted. */
  object: string | undefined
  matrix: Matrix
  box: Box
  /** The number of the marked content around it. */
  mark: number | undefined
  /** That the document itself says it is none of its content. */
  isArtifact: boolean
}

interface Frame {
  matrix: Matrix
  clip: Box
}

interface Mark {
  number: number | undefined
  isArtifact: boolean
}

interface Course {
  frame: Frame
  /** Those to which the page comes back. */
  frames: Frame[]
  marks: Mark[]
  /** How deep within what is no content of the page: a note of a reader, the shape of a shadow. */
  hidden: number
  /** That the next path cuts off what is outside of it. */
  isCutting: boolean
  found: Painting[]
}

/** What the operators of a page say of its images: where each is, and what of it is cut off. ISO 32000-1, 8.5.4 and 8.9.5 */
export function paintingsOf(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  { transform, width, height }: { transform: Matrix; width: number; height: number },
): Painting[] {
  const clip = { left: 0, right: width, top: 0, bottom: height }
  const start = { frames: [], marks: [], hidden: 0, isCutting: false, found: [] }
  const course: Course = { ...start, frame: { matrix: transform, clip } }
  fnArray.forEach((operation, index) => {
    const values: unknown = argsArray[index]
    steps.get(operation)?.(course, Array.isArray(values) ? values : [])
  })
  return course.found
}

type Step = (course: Course, values: readonly unknown[]) => void

const save: Step = (course) => {
  course.frames.push(course.frame)
}

const restore: Step = (course) => {
  course.frame = course.frames.pop() ?? course.frame
}

const cut: Step = (course) => {
  course.isCutting = true
}

function hide(course: Course, depth: number): void {
  course.hidden += depth
}

const mark: Step = ({ marks }, [name, number]) => {
  const around = marks.at(-1)
  marks.push({
    number: typeof number === 'number' && !isNamed(name, 'OC') ? number : around?.number,
    isArtifact: isNamed(name, 'Artifact') || (around?.isArtifact ?? false),
  })
}

function paint({ found, frame, marks, hidden }: Course, object?: string): void {
  if (hidden > 0) return
  const box = common(boxOf(frame.matrix, [0, 0, 1, 1]), frame.clip)
  const { number, isArtifact } = marks.at(-1) ?? { number: undefined, isArtifact: false }
  found.push({ object, matrix: frame.matrix, box, mark: number, isArtifact })
}

const steps: ReadonlyMap<number, Step> = new Map<number, Step>([
  [OPS.save, save],
  [OPS.restore, restore],
  [
    OPS.transform,
    (course, values) => {
      course.frame = { ...course.frame, matrix: multiply(course.frame.matrix, matrixOf(values)) }
    },
  ],
  [
    OPS.paintFormXObjectBegin,
    (course, [matrix, extent]) => {
      save(course, [])
      const { frame } = course
      const own = {
        ...frame,
        matrix: matrix ? multiply(frame.matrix, matrixOf(numbersIn(matrix))) : frame.matrix,
      }
      course.frame = clipped(own, extent)
    },
  ],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.clip, cut],
  [OPS.eoClip, cut],
  [
    OPS.constructPath,
    (course, [, , extent]) => {
      if (course.isCutting) course.frame = clipped(course.frame, extent)
      course.isCutting = false
    },
  ],
  [OPS.beginAnnotation, (course) => hide(course, 1)],
  [OPS.endAnnotation, (course) => hide(course, -1)],
  [OPS.beginGroup, (course, [group]) => hide(course, isShape(group) ? 1 : 0)],
  [OPS.endGroup, (course, [group]) => hide(course, isShape(group) ? -1 : 0)],
  [OPS.beginMarkedContent, mark],
  [OPS.beginMarkedContentProps, mark],
  [OPS.endMarkedContent, ({ marks }) => void marks.pop()],
  [OPS.paintImageXObject, (course, [object]) => paint(course, `${object}`)],
  [OPS.paintImageMaskXObject, (course) => paint(course)],
  [OPS.paintSolidColorImageMask, (course) => paint(course)],
])

/** A frame in which no more is seen than within the least and the greatest places of a path. */
function clipped(frame: Frame, extent: unknown): Frame {
  const [minX, minY, maxX, maxY] = numbersIn(extent)
  if (minX === undefined || minY === undefined || maxX === undefined || maxY === undefined) return frame
  return { ...frame, clip: common(frame.clip, boxOf(frame.matrix, [minX, minY, maxX, maxY])) }
}

/** pdf.js gives the name of marked content as a string or as an object. */
const isNamed = (value: unknown, name: string): boolean =>
  value === name || (typeof value === 'object' && value !== null && 'name' in value && value.name === name)

/** Of a group that says how opaque another is. */
const isShape = (group: unknown): boolean =>
  typeof group === 'object' && group !== null && 'smask' in group && Boolean(group.smask)
