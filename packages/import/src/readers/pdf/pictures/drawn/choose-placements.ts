import { namesIn } from '../../page/is-tagged.ts'
import type { PdfPage } from '../../page/pdf-page.ts'
import { isBlank } from '../../rows/rows-of.ts'
import type { StoredImage } from '../stored/stored-image.ts'
import { type Box, heightOf, widthOf } from './box.ts'
import { hasCaption } from './has-caption.ts'
import { isLoose } from './is-loose.ts'
import type { Placement } from './placement.ts'

export interface Chosen {
  /** In the order of the pages. */
  placements: Placement[]
  /** The pages that have a picture behind their text, such as a scanned one whose words a program put over it. */
  covered: Set<number>
}

/**
 * The pictures of a document that are part of what it says, and no lines, fills, logos in running heads or backgrounds. Where it
 * says itself how it is structured, few are outside of that.
 */
export function choosePlacements(
  pages: readonly PdfPage[],
  { isStructured }: { isStructured: boolean },
): Chosen {
  const all = pages
    .flatMap((page) =>
      page.placements.filter((placement) =>
        isStructured ? isOfText(placement, page) : !placement.isArtifact,
      ),
    )
    .filter(isPicture)
  const groups = groupsOf(all)
  const covered = new Set<number>()
  const placements = pages.flatMap((page) =>
    all.filter((placement) => {
      if (placement.page !== page.number || isFurniture(placement, groups.get(placement.image) ?? []))
        return false
      if (!isBackground(placement.box, page)) return true
      covered.add(page.number)
      return false
    }),
  )
  return { placements, covered }
}

/** What programs say to be no content may be a picture to which nobody gave words: then somebody shows it. */
const isOfText = (placement: Placement, page: PdfPage): boolean =>
  placement.isArtifact ? isLoose(placement, page) && hasCaption(placement, page) : isOfTree(placement, page)

const isOfTree = (placement: Placement, page: PdfPage): boolean =>
  page.tree === undefined ||
  (placement.tag !== undefined && namesIn(page.tree).includes(placement.tag)) ||
  isLoose(placement, page)

/** A line, a fill or a shade is made of few pixels, or is many times as long as it is wide. */
function isPicture({ image, box }: Placement): boolean {
  const [width, height] = [widthOf(box), heightOf(box)]
  return (
    Math.min(image.width, image.height) >= fewest &&
    Math.max(width, height) <= Math.min(width, height) * thinnest
  )
}

/** Pixels. */
const fewest = 8

const thinnest = 20

/** The placements of each image and of those that are the same: some programs put it into the file once for each page. */
function groupsOf(placements: readonly Placement[]): Map<StoredImage, Placement[]> {
  const bySize = new Map<string, Placement[][]>()
  const found = new Map<StoredImage, Placement[]>()
  for (const placement of placements) {
    const { image } = placement
    const key = `${image.width} ${image.height} ${image.bytes.length}`
    const alike = bySize.get(key) ?? []
    const same = alike.find(([first]) => first && isSame(first.image, image))
    const group = same ?? []
    group.push(placement)
    if (!same) bySize.set(key, [...alike, group])
    found.set(image, group)
  }
  return found
}

const isSame = (one: StoredImage, other: StoredImage): boolean =>
  one === other || one.bytes.every((byte, index) => byte === other.bytes[index])

/** One that other pages have at the same place, or that stands in three and more: a logo, an ornament. */
function isFurniture(placement: Placement, group: readonly Placement[]): boolean {
  return (
    group.length >= many ||
    group.some((other) => other.page !== placement.page && isAtSamePlace(other.box, placement.box))
  )
}

const many = 3

const isAtSamePlace = (one: Box, other: Box): boolean =>
  Math.abs(one.left - other.left) < near &&
  Math.abs(one.right - other.right) < near &&
  Math.abs(one.top - other.top) < near &&
  Math.abs(one.bottom - other.bottom) < near

/** In points. */
const near = 8

/** A picture that is most of the page, with text over it. */
function isBackground(box: Box, { width, height, items }: PdfPage): boolean {
  if (widthOf(box) * heightOf(box) * 2 < width * height) return false
  const over = items.filter(
    (item) =>
      !isBlank(item) &&
      item.left >= box.left &&
      item.right <= box.right &&
      item.base >= box.top &&
      item.base - item.size / 2 <= box.bottom,
  )
  return over.reduce((sum, { text }) => sum + text.length, 0) >= words
}

/** Characters: more than the name that somebody sets into a photograph. */
const words = 40
