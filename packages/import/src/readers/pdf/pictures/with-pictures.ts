import type { Problem } from '@cec-bulletin/schema'
import { problemOf } from '../../../source/problems/problem-of.ts'
import { pictureInPdf } from '../../../source/problems/sentences.ts'
import type { SourcePicture } from '../../../source/source.ts'
import type { Opened } from '../open/open-document.ts'
import type { PdfPage } from '../page/pdf-page.ts'
import type { Unit } from '../unit.ts'
import { choosePlacements } from './drawn/choose-placements.ts'
import { placePictures } from './place/place-pictures.ts'
import { takePictures } from './take-pictures.ts'

interface WithOptions {
  pages: readonly PdfPage[]
  isStructured: boolean
  opened: Opened
}

/** The units with the pictures of the document among them, their files, and what is said of those that could not be had. */
export async function withPictures(
  units: readonly Unit[],
  { pages, isStructured, opened }: WithOptions,
): Promise<{ units: Unit[]; pictures: SourcePicture[]; problems: Problem[] }> {
  const { placements, covered } = choosePlacements(pages, { isStructured })
  const { pictures, paths, problems } = await takePictures(placements, opened)
  const missed = new Set(
    pages.filter((page) => page.pictures > 0 || covered.has(page.number)).map(({ number }) => number),
  )
  for (const problem of problems) {
    if (problem.code === pictureInPdf.code) missed.add(Number(problem.received))
  }
  return {
    units: placePictures(units, { pages, placements, paths }),
    pictures,
    problems: [
      ...[...missed].sort((one, other) => one - other).map((page) => problemOf(pictureInPdf, `${page}`)),
      ...problems.filter(({ code }) => code !== pictureInPdf.code),
    ],
  }
}
