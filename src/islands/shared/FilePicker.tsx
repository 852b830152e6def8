import './file-picker.css';

/**
 * Chooses files. The browser's own control is there, for keyboard and screen reader, but what is seen is our
 * button: the browser's speaks the browser's language, not the page's.
 */
export function FilePicker({
  id,
  label,
  describedBy,
  multiple = false,
  onChoose,
}: {
  id: string;
  label: string;
  describedBy?: string;
  multiple?: boolean;
  onChoose: (files: FileList) => Promise<void>;
}) {
  return (
    <label class="button quiet file-picker" for={id}>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
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
