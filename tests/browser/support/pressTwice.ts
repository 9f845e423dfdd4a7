import type { Locator } from '@playwright/test';

/** Clicks twice in one task, before anything can be answered: no page is quick enough for the second click. */
export function pressTwice(control: Locator): Promise<void> {
  return control.evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
}
