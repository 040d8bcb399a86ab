import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { findInstallProblem } from './find-install-problem.mjs'
import { createStagePrinter } from './print-stage.mjs'
import { projectRoot } from './project-root.mjs'
import { checkPlace, runServer } from './run-server.mjs'

const upToDate = '已是最新 up to date'

/** Makes everything ready and hands over to the server. Ends the process with code 1 when it cannot. */
export async function start() {
  const stage = createStagePrinter(4)
  try {
    await stage(
      '检查 Check',
      () => checkPlace(projectRoot),
      (address) => address,
    )
    await stage(
      findInstallProblem(projectRoot) ? '依赖 Dependencies（约 1 分钟 about a minute）' : '依赖 Dependencies',
      () => ensureInstalled(projectRoot),
      ({ installed }) => (installed ? '已安装 installed' : upToDate),
    )
    await stage(
      '构建 Build',
      () => ensureBuilt(projectRoot),
      ({ built }) => (built.length > 0 ? `已构建 built ${built.join(', ')}` : upToDate),
    )
    process.stdout.write('[4/4] 服务 Server …\n')
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
  await runServer(projectRoot)
}
