const place = 'wanwu.density'

/** Row heights: 13 px in rows of 28, or 14 px in rows of 36. */
export const densities = ['compact', 'comfortable'] as const
/** One row height. */
export type Density = (typeof densities)[number]

/** The row height chosen on this device. */
export function storedDensity(): Density {
  try {
    return localStorage.getItem(place) === 'comfortable' ? 'comfortable' : 'compact'
  } catch {
    return 'compact'
  }
}

/** Puts a row height on the page. */
export function applyDensity(density: Density): void {
  document.documentElement.dataset.density = density
}

/** Keeps the choice and puts it on the page. */
export function storeDensity(density: Density): void {
  applyDensity(density)
  try {
    localStorage.setItem(place, density)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
