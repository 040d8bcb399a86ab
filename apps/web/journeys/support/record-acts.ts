import type { Locator, Page } from 'playwright-core'

/** Opens an act of the record that is shown, fills in its dialog, and waits until it is done. */
export async function act(
  page: Page,
  name: string,
  fill: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await fill(dialog)
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Waits until the record that is shown stands at a state. */
export const stands = (page: Page, state: string): Promise<void> =>
  page.locator('.record-step[aria-current]', { hasText: state }).waitFor()

/** A picture of one point, as a phone would send a larger one. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Adds a picture to a field of the record that is shown. */
export async function addPicture(page: Page, field: string): Promise<void> {
  await page
    .getByLabel(`添加${field}`, { exact: true })
    .and(page.locator('input'))
    .setInputFiles({ name: `${field}.png`, mimeType: 'image/png', buffer: picture })
  await page.getByText(`${field}.png`, { exact: false }).first().waitFor()
}
