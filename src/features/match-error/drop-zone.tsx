import { useId, useState, type DragEvent, type ReactNode } from 'react';
import css from './match-error.module.css';

type ZoneProps = {
  readonly onFile: (file: File) => void;
  readonly label: string;
  /** Said while a file is held over the zone. */
  readonly hint: string;
  readonly children: ReactNode;
};

/** Takes a file that is dropped on it. A file dropped beside it would replace the page. */
export function DropZone({ onFile, label, hint, children }: ZoneProps) {
  const [over, setOver] = useState(false);
  const withFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the file button does the same by keyboard
    <section
      className={css.box}
      aria-label={label}
      data-over={over || undefined}
      data-hint={hint}
      onDragOver={(event) => {
        if (!withFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(
          event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
        ))
          setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (!withFiles(event) || !file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
    </section>
  );
}

type ButtonProps = {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

/** A file field that looks like a button. */
export function FileButton({ onFile, children }: ButtonProps) {
  const id = useId();
  return (
    <span className={css.file}>
      <input
        id={id}
        className={css.hidden}
        type="file"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again after it has grown.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={css.fileLabel}>
        {children}
      </label>
    </span>
  );
}
