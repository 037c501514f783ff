import { type Line, sh } from '../lib/shell.ts';
import { nameFor, type Pipeline, type Reviewing } from './pipeline.ts';
import { check, diff, INSTALL, verdict } from './steps.ts';

const pathOf = (folder: string): string => `.gitlab/ci/${nameFor(folder)}.yml`;

/** Scripts begin at the top of the repository, and artifacts are named from there. */
const inFolder = (folder: string): readonly Line[] => (folder === '.' ? [] : [sh`cd ${folder}`]);
const fileOf = (folder: string, file: string): string => (folder === '.' ? file : `${folder}/${file}`);

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
  path: pathOf(reviewing.folder),
  notes: [`In .gitlab-ci.yml: include: [{ local: ${pathOf(reviewing.folder)} }]`],
  content: {
    [`${nameFor(reviewing.folder)}:check`]: {
      image: reviewing.image,
      rules: [{ if: REQUEST }, { if: `$CI_COMMIT_BRANCH == "${reviewing.branch}"` }],
      script: [...inFolder(reviewing.folder), INSTALL, `${check('junit')} > check.xml`],
      artifacts: { when: 'always', reports: { junit: fileOf(reviewing.folder, 'check.xml') } },
    },
    [`${nameFor(reviewing.folder)}:review`]: {
      image: reviewing.image,
      rules: [{ if: REQUEST }],
      // The comparison reads both commits from the clone.
      variables: { GIT_DEPTH: '0' },
      // What is not as committed is not judged.
      needs: [`${nameFor(reviewing.folder)}:check`],
      script: [
        ...inFolder(reviewing.folder),
        INSTALL,
        `${diff(FROM, 'markdown')} > verdict.md`,
        'mv verdict.md review.md',
        diff(FROM, 'text'),
        ...verdict(FROM, reviewing),
      ],
      artifacts: {
        when: 'always',
        expose_as: 'What this change means',
        paths: [fileOf(reviewing.folder, 'review.md')],
      },
    },
  },
});
