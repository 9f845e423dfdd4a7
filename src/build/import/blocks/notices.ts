import type { Notice } from '../model/notice.ts';

/** What is dropped or changed on the way; each kind is told once. */
export class NoticeCollector {
  private cleaned = 0;
  private readonly lostMarks = new Set<string>();
  private markedWords: string | undefined;
  private readonly deadLinks: string[] = [];
  private readonly others: Notice[] = [];

  /** Characters that were dropped or replaced. */
  clean(count: number): void {
    this.cleaned += count;
  }

  /** Kinds of marks that words had and lose. */
  loseMarks(kinds: readonly string[], words: string): void {
    this.markedWords ??= words.trim();
    for (const kind of kinds) this.lostMarks.add(kind);
  }

  /** A link whose address an article cannot have. */
  loseLink(address: string): void {
    this.deadLinks.push(address);
  }

  add(notice: Notice): void {
    this.others.push(notice);
  }

  all(): Notice[] {
    const notices = [...this.others];
    const [deadLink] = this.deadLinks;
    if (deadLink !== undefined)
      notices.push({ code: 'dropped-link', text: deadLink, result: String(this.deadLinks.length) });
    if (this.lostMarks.size > 0)
      notices.push({ code: 'dropped-markup', text: this.markedWords ?? '', result: [...this.lostMarks].join(', ') });
    if (this.cleaned > 0) notices.push({ code: 'cleaned-characters', result: String(this.cleaned) });
    return notices;
  }
}
