/** Whether the address carries the state of a shared link: `#a=1`, unlike the anchor of a place, `#loss`. */
export const hasLinkInAddress = (): boolean => location.hash.includes('=');
