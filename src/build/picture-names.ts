/** Pictures of the whole handbook that a company may lay in its content folder; of two, the first is taken. */
export const pictureNames = { icon: ['icon.svg', 'icon.png'], share: ['share.png', 'share.jpg'] } as const;
