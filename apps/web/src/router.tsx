import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { isSignedOut } from './api/unreachable.ts'
import { parseView, printView, type ViewValues } from './place/address.ts'
import { meQuery } from './session/use-me.ts'
import { BrokenPage } from './shell/broken-page.tsx'
import { NotFoundPage } from './shell/not-found-page.tsx'
import { Waiting } from './shell/waiting.tsx'

const root = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/door/sign-in-page.tsx'), 'SignInPage'),
})
const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/first-run',
  component: lazyRouteComponent(() => import('./pages/door/first-run-page.tsx'), 'FirstRunPage'),
})

const tip = createRoute({
  getParentRoute: () => root,
  path: '/tip',
  component: lazyRouteComponent(() => import('./pages/tip/tip-page.tsx'), 'TipPage'),
})
const tipFollow = createRoute({
  getParentRoute: () => root,
  path: '/tip/follow',
  component: lazyRouteComponent(() => import('./pages/tip/follow-page.tsx'), 'FollowPage'),
})

/** Everything below is for somebody signed in; others are sent to sign in and come back. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.ensureQueryData(meQuery).catch((error: unknown) => {
      if (!isSignedOut(error)) throw error
      const search = location.href === '/' ? {} : { to: location.href }
      throw redirect({ to: '/sign-in', search, replace: true })
    })
    if (me.mustChangePassword && location.pathname !== '/password') {
      throw redirect({ to: '/password', replace: true })
    }
  },
})
const password = createRoute({
  getParentRoute: () => inside,
  path: '/password',
  component: lazyRouteComponent(() => import('./pages/door/password-page.tsx'), 'PasswordPage'),
})
const shell = createRoute({
  getParentRoute: () => inside,
  id: 'shell',
  component: lazyRouteComponent(() => import('./shell/shell.tsx'), 'Shell'),
})

/** A page in the shell, fetched when it is first gone to. `load` gives the module and the name of its page. */
function page<Path extends string, Module extends Record<string, unknown>>(
  path: Path,
  load: () => Promise<Module>,
  name: keyof Module & string,
) {
  return createRoute({
    getParentRoute: () => shell,
    path,
    component: lazyRouteComponent(load, name),
  })
}

/** The gallery of components is for those who build pages; it is not in the build. */
const gallery = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/dev/gallery',
        component: lazyRouteComponent(() => import('./gallery/gallery-page.tsx'), 'GalleryPage'),
      }),
    ]
  : []

const routes = root.addChildren([
  ...gallery,
  signIn,
  firstRun,
  tip,
  tipFollow,
  inside.addChildren([
    password,
    shell.addChildren([
      page('/', () => import('./pages/overview/overview-page.tsx'), 'OverviewPage'),
      page('/plans', () => import('./pages/plans/plans-page.tsx'), 'PlansPage'),
      page('/plans/new', () => import('./pages/plans/load-page.tsx'), 'LoadPage'),
      page('/plans/$planId', () => import('./pages/plans/plan-page.tsx'), 'PlanPage'),
      page('/plans/$planId/new', () => import('./pages/plans/load-page.tsx'), 'LoadPage'),
      page('/plans/$planId/review/$versionId', () => import('./pages/review/review-page.tsx'), 'ReviewPage'),
      page('/plans/$planId/diff/$versionId', () => import('./pages/plans/diff-page.tsx'), 'DiffPage'),
      page('/ledger', () => import('./pages/ledger/ledger-page.tsx'), 'LedgerPage'),
      page('/ledger/tasks/$taskId', () => import('./pages/task/task-page.tsx'), 'TaskPage'),
      page('/registers/due', () => import('./pages/due/due-page.tsx'), 'DuePage'),
      page('/ledger/targets', () => import('./pages/ledger/targets-page.tsx'), 'TargetsPage'),
      page('/ledger/reporting', () => import('./pages/ledger/reporting-page.tsx'), 'ReportingPage'),
      page('/reporting/breakdown', () => import('./pages/breakdown/breakdown-page.tsx'), 'BreakdownPage'),
      page(
        '/reporting/verification',
        () => import('./pages/verification/verification-page.tsx'),
        'VerificationPage',
      ),
      page('/reporting/appraisal', () => import('./pages/appraisal/appraisals-page.tsx'), 'AppraisalsPage'),
      page('/reporting/appraisal/schemes', () => import('./pages/appraisal/schemes-page.tsx'), 'SchemesPage'),
      page(
        '/reporting/appraisal/schemes/$schemeId',
        () => import('./pages/appraisal/scheme-page.tsx'),
        'SchemePage',
      ),
      page(
        '/reporting/appraisal/$appraisalId',
        () => import('./pages/appraisal/appraisal-page.tsx'),
        'AppraisalPage',
      ),
      page(
        '/reporting/reports/$reportId/intake',
        () => import('./pages/intake/intake-page.tsx'),
        'IntakePage',
      ),
      page('/reporting/actions', () => import('./pages/actions/actions-page.tsx'), 'ActionsPage'),
      page(
        '/reporting/contacts/import',
        () => import('./pages/contacts/import-page.tsx'),
        'ContactImportPage',
      ),
      page('/reporting/contacts', () => import('./pages/contacts/contacts-page.tsx'), 'ContactsPage'),
      page('/reporting', () => import('./pages/office/desk-page.tsx'), 'DeskPage'),
      page('/reporting/cycles', () => import('./pages/office/cycles-page.tsx'), 'CyclesPage'),
      page('/reporting/periods/$periodId', () => import('./pages/office/period-page.tsx'), 'PeriodPage'),
      page('/reporting/requests', () => import('./pages/office/requests-page.tsx'), 'RequestsPage'),
      page(
        '/reporting/reports/$reportId/review',
        () => import('./pages/office/review-report-page.tsx'),
        'ReviewReportPage',
      ),
      page(
        '/reporting/reports/$reportId/rising',
        () => import('./pages/levels/rising-page.tsx'),
        'RisingPage',
      ),
      page('/reporting/reports/$reportId/ask', () => import('./pages/office/ask-page.tsx'), 'AskPage'),
      page(
        '/reporting/reports/$reportId/record',
        () => import('./pages/office/record-page.tsx'),
        'RecordPage',
      ),
      page('/registers', () => import('./pages/registers/registers-page.tsx'), 'RegistersPage'),
      page('/registers/coverage', () => import('./pages/registers/coverage-page.tsx'), 'CoveragePage'),
      page('/registers/declare', () => import('./pages/registers/declare-page.tsx'), 'DeclarePage'),
      page(
        '/registers/vocabularies',
        () => import('./pages/registers/vocabularies-page.tsx'),
        'VocabulariesPage',
      ),
      page('/registers/$register', () => import('./pages/registers/register-page.tsx'), 'RegisterPage'),
      page(
        '/registers/$register/new',
        () => import('./pages/registers/new-record-page.tsx'),
        'NewRecordPage',
      ),
      page('/registers/$register/import', () => import('./pages/registers/import-page.tsx'), 'ImportPage'),
      page('/registers/$register/$record', () => import('./pages/registers/record-page.tsx'), 'RecordPage'),
      page(
        '/registers/$register/$record/edit',
        () => import('./pages/registers/edit-record-page.tsx'),
        'EditRecordPage',
      ),
      page('/supervision', () => import('./pages/supervision/coverage-page.tsx'), 'CoveragePage'),
      page('/supervision/clues', () => import('./pages/supervision/clues-page.tsx'), 'CluesPage'),
      page(
        '/supervision/clues/import',
        () => import('./pages/supervision/import-clues-page.tsx'),
        'ImportCluesPage',
      ),
      page('/supervision/tips', () => import('./pages/supervision/tips-page.tsx'), 'TipsPage'),
      page(
        '/supervision/campaigns/$campaign',
        () => import('./pages/supervision/campaign-page.tsx'),
        'CampaignPage',
      ),
      page(
        '/supervision/raise/$origin/$record',
        () => import('./pages/supervision/raise-page.tsx'),
        'RaisePage',
      ),
      page('/notices', () => import('./pages/notices/notices-page.tsx'), 'NoticesPage'),
      page('/system/channels', () => import('./pages/channels/channels-page.tsx'), 'ChannelsPage'),
      page('/system/jobs', () => import('./pages/jobs/jobs-page.tsx'), 'JobsPage'),
      page('/system/chasing', () => import('./pages/chasing/chasing-page.tsx'), 'ChasingPage'),
      page('/reporting/reports/$reportId', () => import('./pages/filing/filing-page.tsx'), 'FilingPage'),
      page('/reporting/circulars', () => import('./pages/circulars/circulars-page.tsx'), 'CircularsPage'),
      page(
        '/reporting/circulars/$circularId',
        () => import('./pages/circulars/circular-page.tsx'),
        'CircularPage',
      ),
      page('/reporting/tenure', () => import('./pages/tenure/tenure-files-page.tsx'), 'TenureFilesPage'),
      page(
        '/reporting/tenure/$fileId',
        () => import('./pages/tenure/tenure-file-page.tsx'),
        'TenureFilePage',
      ),
      page('/system', () => import('./pages/system/system-page.tsx'), 'SystemPage'),
      page('/system/units', () => import('./pages/units/units-page.tsx'), 'UnitsPage'),
      page('/system/regions', () => import('./pages/regions/regions-page.tsx'), 'RegionsPage'),
      page('/system/people', () => import('./pages/people/people-page.tsx'), 'PeoplePage'),
      page('/system/holidays', () => import('./pages/holidays/holidays-page.tsx'), 'HolidaysPage'),
      page('/system/audit', () => import('./pages/audit/audit-page.tsx'), 'AuditPage'),
      page('/system/account', () => import('./pages/account/account-page.tsx'), 'AccountPage'),
    ]),
  ]),
])

/** The router of the web. Values in addresses are plain text, see `place/address.ts`. */
export function createWebRouter(queries: QueryClient) {
  return createRouter({
    routeTree: routes,
    context: { queries },
    parseSearch: parseView,
    stringifySearch: (search) => printView(search as ViewValues),
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: BrokenPage,
    defaultPendingComponent: Waiting,
    defaultPendingMs: 500,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createWebRouter>
  }
}
