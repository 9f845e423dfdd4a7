import { RefusedError } from '../../model/notice.ts';
import { withinTime } from '../withinTime.ts';
import { type ReadFrontMatter, readKeys } from './readFrontMatter.ts';
import type { FrontMatter } from './splitFrontMatter.ts';
import { tomlFrontMatter } from './tomlFrontMatter.ts';

/** In characters. */
const longest = 64_000;

/** In ms; 500 lines take 10. */
const time = 1000;

/**
 * Reads front matter of any kind; the parser of YAML is loaded where it is needed.
 *
 * @throws RefusedError for what cannot be read, with the line
 */
export async function readFrontMatter(frontMatter: FrontMatter): Promise<ReadFrontMatter> {
  const { kind, source, firstLine } = frontMatter;
  if (source.length > longest) throw new RefusedError('Phần đầu tệp dài hơn 64.000 ký tự: hãy bỏ bớt.');
  const { yamlFrontMatter } = await import('./yamlFrontMatter.ts');
  const tooSlow = 'Phần đầu tệp quá rối để đọc: hãy viết mỗi khóa một dòng.';
  return withinTime(time, tooSlow, () => {
    if (kind === 'toml') return readKeys(tomlFrontMatter(source, firstLine).entries, frontMatter);
    const { entries, notices } = yamlFrontMatter({ kind, source, firstLine });
    const read = readKeys(entries, frontMatter);
    return { ...read, notices: [...notices, ...read.notices] };
  });
}
