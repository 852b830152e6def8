import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Opens a dialog over the whole screen, or over the window where the browser cannot or will not fill the screen, and
 * gives the focus back to what opened it when the component goes.
 * @param heading gets the focus when the dialog is open
 */
export function useFullScreenDialog(
  dialog: RefObject<HTMLDialogElement>,
  heading: RefObject<HTMLElement>,
): void {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useEffect(() => {
    const page = document.documentElement;
    let isClosed = false;
    const leave = (): void => {
      if (document.fullscreenElement === page) void document.exitFullscreen();
    };
    const show = (): void => {
      if (isClosed) {
        leave();
        return;
      }
      dialog.current?.showModal();
      heading.current?.focus();
    };
    // The browser takes Escape for itself while the page fills the screen: it closes the dialog all the same.
    const onChange = (): void => {
      if (!document.fullscreenElement) dialog.current?.close();
    };
    // Until then nothing is open that Escape could close, and some systems take a second over filling the screen.
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && dialog.current?.open === false)
        dialog.current.dispatchEvent(new Event('close'));
    };
    // A dialog itself cannot be full screen, by the standard, so the page is, and the dialog opens over it once that is
    // settled: before, the page would come to lie over the dialog.
    if (document.fullscreenEnabled) page.requestFullscreen().then(show, show);
    else show();
    document.addEventListener('fullscreenchange', onChange);
    document.addEventListener('keydown', onKey);
    return () => {
      isClosed = true;
      document.removeEventListener('fullscreenchange', onChange);
      document.removeEventListener('keydown', onKey);
      leave();
    };
  }, [dialog, heading]);
}
