import type { Translation } from '../text.ts';
import type { attachments as original } from '../sv/attachments.ts';

export const attachments: Translation<typeof original> = {
  kinds: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    pptx: 'PowerPoint',
    odt: 'OpenDocument text',
    ods: 'OpenDocument spreadsheet',
    odp: 'OpenDocument presentation',
    mp4: 'video',
    webm: 'video',
    vtt: 'captions',
  },
  kindAndSize: '{kind}, {size}',
  attachment: 'Attachment',
  film: 'Video',
  captions: 'English captions',
  fetchFilm: 'Download the video ({kind}, {size})',
};
