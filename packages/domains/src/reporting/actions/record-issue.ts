import { recordIssue } from '@wanwu/contract'
import { defineCommand } from '../../kernel/index.ts'
import { issueInstrument, lockTask } from './issue-instrument.ts'

/** 登记文件出台: the task stops waiting; from then on its duties are owed, and its units are told. */
export const recordIssueCommand = defineCommand({
  endpoint: recordIssue,
  async handler({ client, input, now, actor, policy }) {
    const task = await lockTask(client, input.taskId)
    await policy.requireIn('report.manage', { region: task.regionCode })
    const { issueId } = await issueInstrument(client, input, actor.personId, now)
    return { issueId }
  },
  async audit({ client, input }, answer) {
    const task = await lockTask(client, input.taskId)
    const { instrument, number, issuedOn, deadlineOn } = input
    return {
      region: task.regionCode,
      subject: {
        kind: 'instrument-issue',
        id: answer.issueId,
        label: `${task.no} ${task.title ?? ''}`.trim(),
      },
      detail: { instrument, number, issuedOn, deadlineOn },
    }
  },
  emits: ({ input }, { issueId }) => [
    { topic: 'reporting.instrument-issued', key: issueId, payload: { issueId, ...input } },
  ],
})
