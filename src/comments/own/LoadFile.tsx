import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useOwnWords } from '../../language/ownWords.ts';
import { useWords } from '../../language/words.ts';
import type { Comment } from '../model/comment.ts';
import styles from './OwnComments.module.css';
import { keepImported } from './ownStore.ts';
import { planImport } from './planImport.ts';
import { type FileContents, readAnnotationSet } from './readAnnotationSet.ts';
import { Trial } from './Trial.tsx';

interface LoadFileProps {
  /** The comments that are here already, by id. */
  here: ReadonlyMap<string, Comment>;
  onSaid: (message: string) => void;
}

/** A file that has been read. */
interface Candidate {
  name: string;
  contents: FileContents;
}

/** The largest file that is read, in bytes: 200,000 comments of 500. */
const largest = 100_000_000;

/** How such files end, here and in other software that reads and writes AnnotationSets; a shared or pasted one is plain text. */
const endings =
  '.json,.jsonld,.annotation,.ann,.txt,application/json,application/ld+json,application/rd-annotations+json,text/plain';

/** Brings comments back from a file: first says what that would do, then does it, all or nothing. */
export function LoadFile({ here, onSaid }: LoadFileProps) {
  const words = useWords();
  const own = useOwnWords();
  const ids = useId();
  const field = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState('');
  const [candidate, setCandidate] = useState<Candidate>();
  const chosen = useRef(candidate);
  chosen.current = candidate;
  // Made anew when another tab changes a comment: what is replaced has been shown.
  const plan = useMemo(() => candidate && planImport(candidate.contents.comments, here), [candidate, here]);

  const leave = () => {
    setCandidate(undefined);
    if (!field.current) return;
    field.current.value = '';
    field.current.focus();
  };

  const read = async (file: File | undefined) => {
    setCandidate(undefined);
    setFailure('');
    if (!file) return;
    if (file.size > largest) return setFailure(own.fileFault['too-large']);
    onSaid(own.reading);
    const text = await file.text().catch(() => undefined);
    onSaid('');
    if (text === undefined) return setFailure(own.fileFault.unreadable);
    const contents = readAnnotationSet(text);
    if (typeof contents === 'string') return setFailure(own.fileFault[contents]);
    setCandidate({ name: file.name, contents });
  };

  const readDropped = useRef(read);
  readDropped.current = read;
  useEffect(() => {
    const part = field.current?.closest('section');
    return takeDrops(part, (file) => readDropped.current(file));
  }, []);

  const load = async (replace: boolean) => {
    if (!candidate || !plan) return;
    const comments = replace ? [...plan.fresh, ...plan.differing] : plan.fresh;
    const problem = await keepImported(comments, candidate.contents.headlines, here);
    if (problem) return setFailure(`${own.notLoaded} ${words.storeProblem[problem]}`);
    onSaid(own.loaded(comments.length));
    // Another file may have been chosen while this one was being kept.
    if (chosen.current === candidate) leave();
  };

  return (
    <div className={styles.load}>
      <label htmlFor={`${ids}file`}>{own.load}</label>
      <input
        id={`${ids}file`}
        ref={field}
        type="file"
        accept={endings}
        aria-describedby={`${ids}failure`}
        onChange={({ currentTarget }) => read(currentTarget.files?.[0])}
      />
      <p id={`${ids}failure`} role="alert" className={styles.failure}>
        {failure}
      </p>
      {candidate && plan && (
        <Trial
          name={candidate.name}
          plan={plan}
          here={here}
          refused={candidate.contents.refused}
          shortened={candidate.contents.shortened}
          onLoad={load}
          onLeave={leave}
        />
      )}
    </div>
  );
}

/**
 * Takes files that are dropped on a part of the page. None is dropped anywhere else: the browser would open it in place of
 * the page.
 *
 * @returns stops it
 */
function takeDrops(part: Element | null | undefined, take: (file: File) => void): () => void {
  const handle = (event: DragEvent) => {
    const carried = event.dataTransfer;
    if (!carried?.types.includes('Files')) return;
    event.preventDefault();
    const isHere = event.target instanceof Node && part?.contains(event.target);
    carried.dropEffect = isHere ? 'copy' : 'none';
    const [file] = carried.files;
    if (event.type === 'drop' && isHere && file) take(file);
  };
  const events = ['dragenter', 'dragover', 'drop'] as const;
  for (const event of events) window.addEventListener(event, handle);
  return () => {
    for (const event of events) window.removeEventListener(event, handle);
  };
}
