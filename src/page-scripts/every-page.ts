// What every page does, the bare ones too. What it needs seldom is fetched then.
const { version = '', newVersion = '', frames: allowed = '', refusal = '' } = document.body.dataset;

if (window.top !== window.self)
  // Where this cannot be fetched, the page stays hidden.
  void import('./refuse-frame.ts').then(({ refuseFrame }) => {
    refuseFrame(allowed.split(' ').filter(Boolean), refusal);
  });

// Fetched at the first sign of a reader, while the site is sure to be the one that the page came from.
const fetchWatch = (): Promise<typeof import('./watch-version.ts')> => import('./watch-version.ts');
for (const sign of ['pointermove', 'keydown', 'scroll'])
  document.addEventListener(sign, () => void fetchWatch().catch(() => undefined), {
    passive: true,
    once: true,
  });
document.addEventListener('visibilitychange', () => {
  fetchWatch()
    .then((watch) => watch.lookForNewVersion(version, newVersion))
    // A site that cannot be reached is found out by what else the reader asks it for.
    .catch(() => undefined);
});
