import { attribute, elementsNamed } from '../../html/tree.ts';
import type { HtmlParent } from '../../model/manuscript.ts';

/** The `meta` of a page by name, property or itemprop in lower case; a name may stand there several times. */
export class MetaTags {
  private readonly values = new Map<string, string[]>();

  constructor(page: HtmlParent) {
    for (const tag of elementsNamed(page, 'meta')) {
      const content = (attribute(tag, 'content') ?? attribute(tag, 'value') ?? '').trim();
      if (content === '') continue;
      for (const key of ['name', 'property', 'itemprop', 'http-equiv'])
        for (const name of (attribute(tag, key) ?? '').toLowerCase().split(/\s+/u).slice(0, 5))
          if (name !== '') this.add(name, content);
    }
  }

  private add(name: string, content: string): void {
    const known = this.values.get(name);
    if (!known) this.values.set(name, [content]);
    else if (known.length < 100) known.push(content);
  }

  /** What stands under any of these names, in the order of the names. */
  all(...names: string[]): string[] {
    return names.flatMap((name) => this.values.get(name) ?? []);
  }

  first(...names: string[]): string | undefined {
    return this.all(...names)[0];
  }
}
