import { z } from 'zod'
import { defineEndpoint } from '../kernel/define-endpoint.ts'
import { Instant, Line, RegionCode, RegionRef } from '../kernel/values.ts'
import { readErrors } from '../plan/plan-endpoints.ts'

/** Largest file of boundaries, in bytes. */
export const maxBoundaryBytes = 30 * 1024 * 1024

const Position = z.tuple([z.number(), z.number()])

/** What maps draw of regions. */
const Drawn = z.object({
  /** whose outline it is: the region asked for, or the nearest above it that has a boundary; null where none has */
  region: RegionRef.nullable(),
  /** west, south, east, north */
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  features: z.array(
    RegionRef.extend({
      /** a position inside of it, for its name */
      at: Position,
      geometry: z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.unknown()) }),
    }),
  ),
})
export type DrawnOutline = z.infer<typeof Drawn>

/** 公开的轮廓: of boundaries that bear a 审图号, which has to stand beside them; the box alone where none does. */
export const PublicOutline = Drawn.extend({ mapNumber: z.string().nullable() })
export type PublicOutline = z.infer<typeof PublicOutline>

/** 行政区轮廓: a region that has a boundary and the regions right under it, for maps: simplified, CGCS2000 in degrees. */
export const RegionOutline = Drawn.extend({
  /** the file that the boundary of the region asked for itself came from */
  stored: z.object({ fileName: z.string(), mapNumber: z.string().nullable(), setAt: Instant }).nullable(),
  can: z.object({ manage: z.boolean() }),
})
export type RegionOutline = z.infer<typeof RegionOutline>

export const getRegionOutline = defineEndpoint({
  id: 'registers.getOutline',
  method: 'GET',
  path: '/api/region-outline',
  title: { zh: '行政区轮廓', en: 'Outline of a region' },
  access: 'signed-in',
  input: z.object({
    /** default: the region of one's own unit */
    code: RegionCode.optional(),
  }),
  output: RegionOutline,
  errors: [],
})

/** Boundaries of a region and of regions under it, from GeoJSON or a zipped shapefile; those there before are replaced. */
export const setBoundary = defineEndpoint({
  id: 'registers.setBoundary',
  method: 'POST',
  path: '/api/regions/:code/boundary',
  title: { zh: '上传行政区边界', en: 'Upload boundaries of regions' },
  access: 'region.manage',
  input: z.object({
    code: RegionCode,
    fileName: Line,
    /** 审图号 of the map they come from: with it they are shown to the public too */
    mapNumber: Line.optional(),
  }),
  output: z.object({
    taken: z.array(RegionRef),
    /** what the file calls the polygons that belong to none of these regions; 50 at most */
    unmatched: z.array(z.string()),
  }),
  upload: { maxBytes: maxBoundaryBytes },
  errors: ['NOT_FOUND', 'INCOMPLETE', ...readErrors],
})

/** Takes a boundary away: positions are checked against the region above from then on. */
export const removeBoundary = defineEndpoint({
  id: 'registers.removeBoundary',
  method: 'DELETE',
  path: '/api/regions/:code/boundary',
  title: { zh: '撤下行政区边界', en: 'Take the boundary of a region away' },
  access: 'region.manage',
  input: z.object({ code: RegionCode }),
  output: z.object({ code: z.string() }),
  errors: ['NOT_FOUND'],
})
