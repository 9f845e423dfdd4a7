import type { Plugin } from 'vite';

/**
 * React's production files as ES modules, so that the bundler leaves out each function that nothing imports, and calls
 * the others by name: as CommonJS they are kept whole. An import of something that React lacks stops the build.
 */
export function reactModules(): Plugin {
  return {
    name: 'react-modules',
    apply: 'build',
    applyToEnvironment: ({ name, config }) => name === 'client' && config.isProduction,
    transform: {
      order: 'pre',
      filter: { id: /\/node_modules\/(?:react|react-dom|scheduler)\/(?:cjs\/[\w-]+\.production|[\w-]+)\.js$/ },
      handler: (code) => asModule(code),
    },
  };
}

/** What only React's own tests have in the scheduler; React DOM asks for it in passing. */
const testing = /\bScheduler\.(?:log|unstable_setDisableYieldValue)\b/g;

/**
 * One of React's files as an ES module: `require` becomes `import`, `exports.x = …` a variable that is exported. A file
 * that only chooses between development and production hands the latter on.
 */
export function asModule(code: string): string {
  const [, production] = /module\.exports = require\('(\.\/cjs\/[\w-]+\.production\.js)'\)/.exec(code) ?? [];
  if (production) return `export * from '${production}';`;
  const asked = code.replace(testing, 'undefined');
  const names = new Set([...code.matchAll(/^exports\.(\w+) =/gm)].map(([, name = '']) => name));
  const declared = [...names].reduce(
    (rest, name) => rest.replace(new RegExp(`^exports\\.${name} =`, 'm'), `var exports_${name} =`),
    asked.replace(/^(?:var)? +(\w+) = require\("([\w-]+)"\)[,;]$/gm, 'import * as $1 from "$2";'),
  );
  const exported = [...names].map((name) => `exports_${name} as ${name}`);
  return `${declared.replace(/\bexports\.(?=\w)/g, 'exports_')}\nexport { ${exported.join(', ')} };`;
}
