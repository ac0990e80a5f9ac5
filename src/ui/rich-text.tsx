import { Fragment } from 'react';

type Props = {
  /** Prose in which the only markup is `code` between back-ticks. */
  readonly text: string;
};

/** Draws prose, with its back-ticked spans as code. Never takes its text for HTML. */
export function RichText({ text }: Props) {
  return text.split('`').map((part, index) =>
    // Parts have no identity but their place, and never move.
    index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
  );
}
