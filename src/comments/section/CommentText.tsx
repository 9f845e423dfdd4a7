import { inOrder } from '../../ui/inOrder.ts';
import { linkPieces, type TextPiece } from '../model/links.ts';
import styles from './CommentItem.module.css';

/** The text of a comment as it was written, with its web addresses as links. */
export function CommentText({ text }: { text: string }) {
  return (
    <p className={styles.text} dir="auto">
      {inOrder(linkPieces(text).map(piece))}
    </p>
  );
}

function piece(piece: TextPiece) {
  if (typeof piece === 'string') return piece;
  return (
    <a href={piece.href} rel="nofollow ugc noopener noreferrer" referrerPolicy="no-referrer">
      {piece.text}
    </a>
  );
}
