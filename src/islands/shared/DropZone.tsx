import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** The id of the heading that says what is dropped here. */
  readonly labelledBy: string;
  readonly onFiles: (files: FileList) => void;
  /** The control that takes the same files without a pointer, and what is said beside it. */
  readonly children: ComponentChildren;
}

/** A marked area that takes dropped files. */
export function DropZone({ labelledBy, onFiles, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the control in it does the same for those who do not drag
    <div
      class={isOver ? 'drop over' : 'drop'}
      role="group"
      aria-labelledby={labelledBy}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onFiles(event.dataTransfer.files);
      }}
    >
      {children}
    </div>
  );
}
