/** The part of ejs 7 that `lib/template.ts` uses; the package brings no types. */
declare module 'ejs' {
  interface Options {
    readonly filename: string;
    readonly strict: boolean;
    readonly _with: boolean;
    readonly destructuredLocals: string[];
    readonly escape: (value: unknown) => string;
  }
  const ejs: { compile(template: string, options: Options): (locals: object) => string };
  // biome-ignore lint/style/noDefaultExport: this is what the package has.
  export default ejs;
}
