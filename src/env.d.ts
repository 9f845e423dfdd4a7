interface ImportMetaEnv {
  /** Origin of the published site without a trailing slash, from the environment variable SITE_URL at build. */
  readonly SITE_URL: string;
}
