/**
 * Links a style sheet that comes with a part of a page. Given as an address (`?url`): a sheet that is imported as such would
 * be linked by every page that may load the part, for its first paint to wait for.
 * @returns when it has come; also where it does not, since what it styles can be used without
 */
export const addStyles = (href: string): Promise<void> =>
  new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => {
      done();
    };
    document.head.append(link);
  });
