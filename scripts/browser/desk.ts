// How the tests use the pages for daily work: their dialogs, menus and fields.
import type { Locator, Page } from 'playwright-core';

/** The day that it is in the town, or so many days after. */
export const townDay = (days = 0) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 24 * 60 * 60 * 1000);

/** What is asked, or told, above the page. */
export const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'));

/** A field of the dialog. */
export const field = (page: Page, name: string) => dialog(page).getByRole('textbox', { name, exact: true });

/** A choice of the list that is open; the options of the page's own selects are none. */
export const option = (page: Page, name: string | RegExp) => page.getByRole('listbox').getByRole('option', { name });

/** Opens the menu of what can be done with the thing, and chooses. */
export async function act(page: Page, thing: string, action: string): Promise<void> {
  await page.getByRole('button', { name: thing }).click();
  await page.getByRole('menuitem', { name: action, exact: true }).click();
}

/** Sends the dialog. */
export const send = (page: Page, submit: string) =>
  dialog(page).getByRole('button', { name: submit, exact: true }).click();

/** What is said beside a field that is at fault. */
export async function saidOf(input: Locator): Promise<string> {
  await input.and(input.page().locator('[aria-invalid="true"]')).waitFor();
  return input.evaluate((input) => {
    const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
  });
}
