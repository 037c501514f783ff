import type { Pipeline, Reviewing } from './pipeline.ts';
import { check, diff, INSTALL, USE, verdict } from './steps.ts';

const PATH = '.gitlab/ci/observability.yml';

/**
 * What the merge request is compared with: the target that a pipeline for merged results has merged it into, else the
 * commit at which it left its target (GitLab docs, predefined variables: the former is empty in other pipelines).
 */
const FROM = '${CI_MERGE_REQUEST_TARGET_BRANCH_SHA:-$CI_MERGE_REQUEST_DIFF_BASE_SHA}';
const REQUEST = '$CI_PIPELINE_SOURCE == "merge_request_event"';

/**
 * A file for `.gitlab-ci.yml` to include. What a change means hangs at the merge request as an exposed artifact, and what
 * is not as committed in its test report: neither needs a token, so merge requests from forks have them, too.
 */
export const gitlab = (reviewing: Reviewing): Pipeline => ({
  path: PATH,
  notes: [`In .gitlab-ci.yml: include: [{ local: ${PATH} }]`],
  content: {
    'observability:check': {
      image: 'node:24',
      rules: [{ if: REQUEST }, { if: `$CI_COMMIT_BRANCH == "${reviewing.branch}"` }],
      script: [INSTALL, USE, `${check('junit')} > check.xml`],
      artifacts: { when: 'always', reports: { junit: 'check.xml' } },
    },
    'observability:review': {
      image: 'node:24',
      rules: [{ if: REQUEST }],
      // The comparison reads both commits from the clone.
      variables: { GIT_DEPTH: '0' },
      // What is not as committed is not judged.
      needs: ['observability:check'],
      script: [
        INSTALL,
        USE,
        `${diff(FROM, 'markdown')} > verdict.md`,
        'mv verdict.md review.md',
        diff(FROM, 'text'),
        ...verdict(FROM, reviewing),
      ],
      artifacts: { when: 'always', expose_as: 'What this change means', paths: ['review.md'] },
    },
  },
});
