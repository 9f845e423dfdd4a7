import { expect, type Page } from '@playwright/test';

/** Waits until a closed overlay has left the history: a Back before that would lead nowhere else (src/ui/closeOnBack.ts). */
export async function overlayLeft(page: Page, message?: string): Promise<void> {
  // A page that goes while it is asked, as Back may lead to another document, is asked again.
  await expect.poll(() => page.evaluate(() => history.state?.over).catch(() => true), message).toBeUndefined();
}
