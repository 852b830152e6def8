/** Opens the browser's own printing. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        window.print();
      }}
    >
      {label}
    </button>
  );
}
