import type { Locator } from '@playwright/test';

/** What stands in the clipboard, as a reader finds it: by pasting into a field. The site's policy lets no script read it. */
export async function pastedInto(field: Locator): Promise<string> {
  await field.fill('');
  await field.press('Control+v');
  const pasted = await field.inputValue();
  await field.fill('');
  return pasted;
}

/** Puts something else into the clipboard, so that what stood there before is not taken for what is copied next. */
export async function overwriteClipboard(field: Locator): Promise<void> {
  await field.fill('từ trước');
  await field.press('Control+a');
  await field.press('Control+x');
}
