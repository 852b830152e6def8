/**
 * The name of the one policy by which pages trust an address of code: the register check's, for its worker. The content
 * security policy of every page names it.
 */
export const trustedPolicy = 'register-worker';
