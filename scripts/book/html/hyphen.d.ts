// The package has no types of its own. CommonJS, a folder a language; Node wants the file named.
declare module 'hyphen/sv/index.js' {
  const patterns: { readonly hyphenateSync: (text: string) => string };
  export default patterns;
}
declare module 'hyphen/en-gb/index.js' {
  const patterns: { readonly hyphenateSync: (text: string) => string };
  export default patterns;
}
