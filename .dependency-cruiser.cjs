/**
 * Which room may import which. `npm run rooms` checks it; each rule says why it is there.
 * Tests and test helpers may reach wider than what is shipped: `test` below.
 */

const { existsSync, readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

/** Packages that take data and return data: no engine, no server, usable by anyone on their own. */
const pure = 'core|reader|writer|darwin-core|indices'

/**
 * The only edges between domains, always through the other's index.ts. Anything else goes by events.
 * Every domain may use the kernel.
 */
const domainEdges = {
  plan: ['access'],
  reporting: ['access', 'plan'],
  registers: ['access', 'plan', 'reporting'],
  supervision: ['access', 'plan', 'reporting', 'registers'],
  stewardship: ['access', 'plan', 'registers'],
  chasing: ['registers'],
  demo: ['access', 'plan', 'reporting', 'registers', 'stewardship'],
}

const test = '\\.test\\.[jt]sx?$|/testing/|/fixtures/'
const shipped = '^(packages/(?!testing/)[^/]+|apps/[^/]+)/src/'

const domains = '^packages/domains/src'

/** One rule a domain: it may reach itself, the kernel and the doors it is granted. */
const domainRules = Object.entries({ kernel: [], ...domainEdges }).map(([domain, granted]) => ({
  name: `domain-edges-of-${domain}`,
  comment: `${domain} reaches other domains only along the listed edges${granted.length > 0 ? ` (${granted.join(', ')})` : ''}; otherwise send an event`,
  severity: 'error',
  from: { path: `${domains}/${domain}/`, pathNot: test },
  to: {
    path: `${domains}/[^/]+/`,
    pathNot: [domain, 'kernel', ...granted].map((name) => `${domains}/${name}/`),
  },
}))

/** Every workspace with the names of our own packages that its package.json asks for. */
const workspaces = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(__dirname, group))
    .filter((name) => existsSync(join(__dirname, group, name, 'package.json')))
    .map((name) => {
      const { dependencies = {} } = JSON.parse(
        readFileSync(join(__dirname, group, name, 'package.json'), 'utf8'),
      )
      const ours = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@wanwu/'))
      return { path: `${group}/${name}`, asks: ours.map((dependency) => dependency.slice('@wanwu/'.length)) }
    }),
)

/** The compiler finds every workspace; whether a package may use it is said in its package.json. */
const declaredRules = workspaces.map(({ path, asks }) => ({
  name: `declares-what-it-imports-${path.replace('/', '-')}`,
  comment: `${path}/package.json names the packages of ours that it imports`,
  severity: 'error',
  from: { path: `^${path}/src/`, pathNot: test },
  to: {
    path: '^(packages|apps)/',
    pathNot: [`^${path}/`, ...asks.map((name) => `^(packages|apps)/${name}/`)],
  },
}))

const listed = Object.keys({ kernel: [], ...domainEdges }).join('|')

module.exports = {
  forbidden: [
    {
      name: 'contract-imports-nothing-of-ours',
      comment: 'the contract is what every other room agrees on, so it can depend on none of them',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: { path: '^(packages/(?!contract/)|apps/)' },
    },
    {
      name: 'pure-imports-only-contract',
      comment:
        'pure packages are usable on their own and tested by tables: contract and themselves, nothing else',
      severity: 'error',
      from: { path: `^packages/(${pure})/src/`, pathNot: test },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(contract|$1)/' },
    },
    {
      name: 'pure-touches-no-server',
      comment: 'pure packages open no network, start no process and know no database client',
      severity: 'error',
      from: { path: `^packages/(${pure}|contract)/src/`, pathNot: test },
      to: {
        path: '^(node:)?(net|http|https|http2|tls|dgram|dns|child_process|cluster)$|node_modules/(pg|fastify|drizzle-orm)/',
      },
    },
    {
      name: 'database-knows-no-domain',
      comment: 'the engine room serves the domains and knows none of them',
      severity: 'error',
      from: { path: '^packages/database/src/', pathNot: test },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(database|contract|core)/' },
    },
    ...declaredRules,
    ...domainRules,
    {
      name: 'domain-edges-unlisted',
      comment: 'a domain that is not in the table reaches itself and the kernel only',
      severity: 'error',
      from: { path: `${domains}/(?!(?:${listed})/)([^/]+)/`, pathNot: test },
      to: { path: `${domains}/[^/]+/`, pathNot: `${domains}/($1|kernel)/` },
    },
    {
      name: 'domains-by-their-door',
      comment: 'another domain is reached through its index.ts, so that its inside can change',
      severity: 'error',
      from: { path: `${domains}/([^/]+)/`, pathNot: test },
      to: { path: `${domains}/[^/]+/`, pathNot: [`${domains}/$1/`, `${domains}/[^/]+/index\\.ts$`] },
    },
    {
      name: 'domains-import-no-app-nor-page',
      comment: 'business rules know neither the server that runs them nor the pages that show them',
      severity: 'error',
      from: { path: '^packages/domains/src/', pathNot: test },
      to: { path: '^(packages/(ui|testing)|apps)/' },
    },
    {
      name: 'ui-imports-only-contract',
      comment: 'components are drawn from data alone',
      severity: 'error',
      from: { path: '^packages/ui/src/', pathNot: test },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(ui|contract|core)/' },
    },
    {
      name: 'web-imports-contract-ui-and-pure',
      comment: 'the web reaches everything else over HTTP; permission and rules stay on the server',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: test },
      to: { path: '^(packages|apps)/', pathNot: `^(packages/(contract|ui|${pure})|apps/web)/` },
    },
    {
      name: 'web-uses-no-node',
      comment: 'what runs in a browser finds no Node there',
      severity: 'error',
      from: { path: '^(apps/web|packages/ui)/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'nothing-imports-apps',
      comment: 'apps put the rest together; only test helpers may start the server',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/testing/|\\.test\\.[jt]sx?$' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-are-apart',
      comment: 'server, web and command line share packages, not each other',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '\\.test\\.[jt]sx?$' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-by-their-name',
      comment:
        'another package is imported as @wanwu/…, through the doors its package.json opens, never by a path',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-testing-in-production',
      comment: 'factories and test servers are not shipped',
      severity: 'error',
      from: { path: shipped, pathNot: test },
      to: { path: '^packages/testing/|\\.test\\.[jt]sx?$' },
    },
    {
      name: 'no-dev-dependency-in-production',
      comment: 'what is shipped runs without devDependencies',
      severity: 'error',
      from: { path: shipped, pathNot: `${test}|\\.d\\.ts$` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'a package names in its own package.json what it imports',
      severity: 'error',
      from: { path: shipped, pathNot: test },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'two files that need each other are one idea, or one of them is in the wrong room',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nothing reaches and that reaches nothing is dead',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '\\.config\\.[cm]?[jt]s$',
          '\\.test\\.[jt]sx?$',
          '^packages/[^/]+/src/index\\.ts$',
          '^apps/[^/]+/(src/main\\.tsx?|bin/)',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
}
