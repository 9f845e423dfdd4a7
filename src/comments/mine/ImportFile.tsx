import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { messages } from '../../language/current/core.ts';
import { myCommentsMessages } from '../../language/current/myComments.ts';
import { savedFilesMessages } from '../../language/current/savedFiles.ts';
import { type Candidate, ImportPreview } from './ImportPreview.tsx';
import styles from './MyComments.module.css';
import type { PartProps } from './myCommentsStore.ts';
import { maxFileSize, parseAnnotationSet } from './parseAnnotationSet.ts';
import { planImport } from './planImport.ts';
import { freshArticles, type SavedArticle, type SavedArticles } from './savedArticles.ts';
import { saveImported } from './saveImported.ts';

/** Extensions and types of AnnotationSets, here and in other software; a shared or pasted one is plain text. */
const accept =
  '.json,.jsonld,.annotation,.ann,.txt,application/json,application/ld+json,application/rd-annotations+json,text/plain';

interface ImportFileProps extends PartProps {
  /** What is saved for later. */
  articles: readonly SavedArticle[];
  onArticles: SavedArticles['add'];
}

/** Imports comments from a file after a preview, all or nothing, and what it says was saved for later. */
export function ImportFile({ snapshot: { byId: here }, store: { announce }, articles, onArticles }: ImportFileProps) {
  const ids = useId();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');
  const [candidate, setCandidate] = useState<Candidate>();
  const chosen = useRef(candidate);
  chosen.current = candidate;
  // Planned anew when another tab changes a comment: what is replaced must have been shown.
  const plan = useMemo(() => candidate && planImport(candidate.contents.comments, here), [candidate, here]);

  const newArticles = freshArticles(candidate?.contents.saved, articles);

  const leave = () => {
    setCandidate(undefined);
    if (!field.current) return;
    field.current.value = '';
    field.current.focus();
  };

  const asked = useRef<File>(undefined);
  const read = async (file: File | undefined) => {
    asked.current = file;
    setCandidate(undefined);
    setError('');
    if (!file) return;
    if (file.size > maxFileSize) return setError(myCommentsMessages.fileFault['too-large']);
    announce(myCommentsMessages.reading);
    const text = await file.text().catch(() => undefined);
    // Another file may have been chosen meanwhile.
    if (asked.current !== file) return;
    announce('');
    if (text === undefined) return setError(myCommentsMessages.fileFault.unreadable);
    const contents = parseAnnotationSet(text);
    if (typeof contents === 'string') return setError(myCommentsMessages.fileFault[contents]);
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
    const failure = await saveImported(comments, candidate.contents.headlines, here);
    if (failure) return setError(`${myCommentsMessages.notLoaded} ${messages.storeErrors[failure]}`);
    if (newArticles.length > 0 && !onArticles(newArticles))
      return setError(`${myCommentsMessages.notLoaded} ${messages.storeErrors['quota-exceeded']}`);
    announce(
      newArticles.length > 0
        ? savedFilesMessages.loaded(comments.length, newArticles.length)
        : myCommentsMessages.loaded(comments.length),
    );
    // Another file may have been chosen meanwhile.
    if (chosen.current === candidate) leave();
  };

  return (
    <div className={styles.load}>
      <label htmlFor={`${ids}file`}>{myCommentsMessages.load}</label>
      <input
        id={`${ids}file`}
        ref={field}
        type="file"
        accept={accept}
        aria-describedby={`${ids}failure`}
        onChange={({ currentTarget }) => read(currentTarget.files?.[0])}
      />
      <p id={`${ids}failure`} role="alert">
        {error}
      </p>
      {candidate && plan && (
        <ImportPreview
          file={candidate}
          plan={plan}
          here={here}
          articles={newArticles.length}
          onLoad={load}
          onLeave={leave}
        />
      )}
    </div>
  );
}

/**
 * Accepts files that are dropped on a part of the page, and refuses drops elsewhere, where the browser would leave the page to
 * open the file. Returns the removal of the listeners.
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
