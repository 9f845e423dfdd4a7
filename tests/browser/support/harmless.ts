import type { Page } from '@playwright/test';
import { expect } from './consoleGuard.ts';

/**
 * That nothing in the document has run, can run, or leads where it should not: all that is on the page is the site's own
 * elements, without handlers, and every address in them is on the web, an article's mail, or the site's own.
 */
export async function expectNoHarm(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const names = new Set(elements.map(({ localName }) => localName));
    const attributes = elements.flatMap((element) =>
      [...element.attributes].map((attribute) => ({ element, attribute })),
    );
    const loads = attributes.filter(({ attribute }) =>
      /^(src|srcset|poster|data|action|formaction|background|ping)$/.test(attribute.name),
    );
    const leads = attributes.filter(({ attribute }) => /(^|:)href$/.test(attribute.name));
    const urlOf = (address: string) =>
      URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
    return {
      harmed: 'harmed' in window || 'harmed' in {},
      strangers: [...names].filter((name) =>
        /^(iframe|frame|object|embed|base|video|audio|input-x|marquee|math|template|xmp)$/.test(name),
      ),
      scripts: document.querySelectorAll('script:not([type]), script[type="module"]').length,
      policies: document.querySelectorAll('meta[http-equiv]').length,
      handlers: attributes.filter(({ attribute }) => attribute.name.startsWith('on')).length,
      inlineStyles: document.querySelectorAll('body style').length,
      foreignLoads: loads
        .map(({ attribute }) => attribute.value)
        .filter((address) => urlOf(address)?.origin !== location.origin),
      wrongLinks: leads
        .filter(({ element, attribute }) => {
          const protocol = urlOf(attribute.value)?.protocol ?? '';
          return !(/^https?:$/.test(protocol) || (protocol === 'mailto:' && element.closest('main article')));
        })
        .map(({ element }) => element.outerHTML.slice(0, 300)),
      headings: document.querySelectorAll('h1').length,
    };
  });
  expect(found).toEqual({
    harmed: false,
    strangers: [],
    scripts: 2,
    policies: 1,
    handlers: 0,
    inlineStyles: 0,
    foreignLoads: [],
    wrongLinks: [],
    headings: 1,
  });
}
