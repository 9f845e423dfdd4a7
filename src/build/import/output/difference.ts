/** In lines: of longer texts only the number of lines is told. */
const longest = 3000;

/**
 * What has changed between two files, line by line.
 *
 * @returns lines that begin with `-` or `+`, without those that stayed; at least one
 */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = trimCommon(before, after);
  if (old.length === 0 && now.length === 0) return ['+ chỉ khác ở chỗ không hiện thành chữ, như mã của các khối'];
  if (old.length > longest || now.length > longest) return [`- (${old.length} dòng)`, `+ (${now.length} dòng)`];
  return changesOf(old, now, commonLengths(old, now));
}

/** Without the lines at both ends that are the same. */
function trimCommon(old: readonly string[], now: readonly string[]): [string[], string[]] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}

/** Lengths of the longest common subsequences of the rests from each pair of lines. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? new Uint16Array();
      const below = lengths[i + 1] ?? new Uint16Array();
      row[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

function changesOf(old: readonly string[], now: readonly string[], lengths: readonly Uint16Array[]): string[] {
  const changes: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      changes.push(`- ${old[i]}`);
      i += 1;
    } else {
      changes.push(`+ ${now[j]}`);
      j += 1;
    }
  }
  return changes;
}
