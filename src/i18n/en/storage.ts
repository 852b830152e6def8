import type { Translation } from '../text.ts';
import type { storage as original } from '../sv/storage.ts';

export const storage: Translation<typeof original> = {
  heading: 'Saved in this browser',
  full: 'The browser’s storage is full. Your latest change is not saved yet. It stays as long as this page is open, and is saved automatically as soon as there is room.',
  blocked:
    'The browser does not let this page save anything. Everything works while the page is open, but what you enter is gone when you close it.',
  blockedByNewerVersion:
    'Your latest change is not saved, because the data already here was saved by a newer version. It stays as long as this page is open.',
  downloadUnsaved: 'Download what is not saved',
  newer:
    'Some of what is saved here comes from a newer version of the playbook. It is left untouched. Reload the page to get the new version.',
  quarantined:
    'Something that was saved here could not be read. The text has been set aside exactly as it was, and is not overwritten.',
  downloadQuarantined: 'Download what could not be read',
  removeQuarantined: 'Delete it',
  removeHeading: 'Delete what could not be read?',
  removeText: 'This cannot be undone. Download it first if someone may need to look at it.',
  removeConfirm: 'Delete',
  removeCancel: 'Cancel',
  unsavedFile: 'unsaved',
  quarantineFile: 'unreadable',
};
