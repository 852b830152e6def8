import './file-picker.css';
import { useDropAnywhere } from './use-drop-anywhere.ts';

/**
 * Chooses files. The browser's own control is there, for keyboard and screen reader, but what is seen is our
 * button: the browser's speaks the browser's language, not the page's.
 */
export function FilePicker({
  id,
  label,
  describedBy,
  multiple = false,
  accept = '.json,application/json',
  onChoose,
}: {
  id: string;
  label: string;
  describedBy?: string;
  multiple?: boolean;
  /** Which kinds of file the browser offers; exported ones where nothing else is said. */
  accept?: string;
  onChoose: (files: FileList) => Promise<void>;
}) {
  const field = useDropAnywhere(onChoose);
  return (
    <label class="button quiet file-picker" for={id}>
      <input
        ref={field}
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          if (!currentTarget.files?.length) return;
          void onChoose(currentTarget.files).finally(() => {
            // The same file can be chosen again: without this the browser sees no change.
            currentTarget.value = '';
          });
        }}
      />
      {label}
    </label>
  );
}
