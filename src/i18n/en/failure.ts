/** What is said when a part of a page has stopped. */
export const failure = {
  heading: 'This part of the page has stopped.',
  kept: 'There was an error in the page. What you have saved is still in your browser.',
  reload: 'Reload the page',
  withoutLink: 'Open the page without the figures in the link',
  download: 'Download what is saved',
  saved: 'The file has been downloaded.',
  notSaved: 'What is saved could not be read. Reload the page and try again.',
  asideIntro:
    'If it stops again when you reload, the error lies in something that is saved. Set that aside, and this part starts from the beginning. Nothing is deleted: you can download what was set aside from My results.',
  aside: 'Set it aside and start again',
  notAside: 'It could not be set aside. Nothing has changed.',
  details: 'Error details',
  file: 'trust-playbook',
};
