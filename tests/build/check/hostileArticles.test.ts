import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/build/check/checkArticles.ts';
import { formatIssue } from '../../../src/build/check/issue.ts';
import { articleOf, mayLead } from '../../browser/support/hostileArticles.ts';
import { hostileStrings } from '../../browser/support/hostileStrings.ts';

describe('500 hostile strings', () => {
  it('are 500, no two alike', () => {
    expect(new Set(hostileStrings).size).toBe(500);
  });

  it('as a headline pass as they are or stop the build, with one line for each fault', () => {
    let passed = 0;
    for (const headline of hostileStrings) {
      const checked = checkArticle('a.json', JSON.stringify({ ...articleOf('a', 'Tít'), headline }));
      if ('article' in checked) expect(checked.article.headline).toBe(headline);
      else
        for (const fault of checked.issues)
          expect(formatIssue(fault)).toMatch(/^a\.json:\d+:\d+ \/headline found [^\n\r]+$/u);
      if ('article' in checked) passed += 1;
    }
    expect(passed).toBeGreaterThan(300);
    expect(passed).toBeLessThan(500);
  });

  it('as an address pass only where they lead to the web, a mailbox or the site itself', () => {
    const passed = hostileStrings.filter(mayLead).map((address) => new URL(address, 'https://bantin.example'));
    expect(passed.length).toBeGreaterThan(10);
    for (const { protocol, origin, href } of passed)
      expect(/^https?:$/u.test(protocol) || protocol === 'mailto:', `${origin} ${href}`).toBe(true);
  });
});
