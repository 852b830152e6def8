// What every page does, the bare ones too. What it needs seldom is fetched then.
const { version = '', newVersion = '', frames: allowed = '', refusal = '' } = document.body.dataset;

if (window.top !== window.self)
  // Where this cannot be fetched, the page stays hidden.
  void import('./refuse-frame.ts').then(({ refuseFrame }) => {
    refuseFrame(allowed.split(' ').filter(Boolean), refusal);
  });

// Fetched at the first sign of a reader, while the site is sure to be the one that the page came from.
const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange'] as const;
const onSign = ({ type }: Event): void => {
  for (const sign of signs) document.removeEventListener(sign, onSign);
  import('./watch-version.ts')
    .then(({ watchVersion }) => {
      const look = watchVersion(version, newVersion);
      if (type === 'visibilitychange') look();
    })
    // A site that has gone already is found out by what else the reader asks it for.
    .catch(() => undefined);
};
for (const sign of signs) document.addEventListener(sign, onSign, { passive: true });
