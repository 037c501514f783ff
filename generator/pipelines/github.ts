import { PRODUCT } from '../lib/names.ts';
import { nameFor, type Pipeline, type Reviewing } from './pipeline.ts';
import { check, diff, INSTALL, verdict } from './steps.ts';

/** Pinned to a commit, as a tag can be moved: v5.0.0. */
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';

/** By what the pipeline knows its own comment again. */
const markOf = (folder: string): string => `<!-- ${PRODUCT}${folder === '.' ? '' : ` ${folder}`} -->`;

/** What stands in the place of a verdict: an old comment must not speak for a change that was not judged. */
const NO_VERDICT =
  '### No verdict: the check failed. What is committed is not what the config makes, so nothing here was judged.';

/** Where the comparison begins, as the runner's shell has it. */
const FROM = 'origin/$BASE';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly uses?: string;
  readonly with?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: string;
}

const script = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/**
 * A workflow whose first job reads only: it checks the change, annotates it and writes what it means into the summary,
 * from forks too, which get no secret and no right to write. The second job may write comments and does nothing else: it
 * runs no code of the change (GitHub docs, security hardening: `pull_request_target` is never needed).
 */
export const github = (reviewing: Reviewing): Pipeline => ({
  path: `.github/workflows/${nameFor(reviewing.folder)}.yml`,
  notes: ['actions/checkout is v5.0.0.'],
  content: {
    name: nameFor(reviewing.folder),
    on: { pull_request: null, push: { branches: [reviewing.branch] } },
    permissions: {},
    concurrency: { group: `${nameFor(reviewing.folder)}-\${{ github.ref }}`, 'cancel-in-progress': true },
    jobs: { review: reviewJob(reviewing), comment: commentJob(reviewing) },
  },
});

const ON_REQUEST = "github.event_name == 'pull_request'";

const reviewJob = (reviewing: Reviewing): object => ({
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 10,
  ...(reviewing.folder === '.' ? {} : { defaults: { run: { 'working-directory': reviewing.folder } } }),
  permissions: { contents: 'read' },
  outputs: { comment: '${{ steps.meaning.outputs.comment }}' },
  steps: [
    { name: 'Check out', uses: CHECKOUT, with: { 'fetch-depth': 0, 'persist-credentials': false } },
    { name: 'Install', run: INSTALL },
    { name: 'What is committed is what the config makes', id: 'check', run: script(check('github')) },
    {
      name: 'What the change means',
      id: 'meaning',
      if: `\${{ !cancelled() && ${ON_REQUEST} }}`,
      env: { BASE: '${{ github.base_ref }}', CHECK: '${{ steps.check.outcome }}' },
      run: script(
        'judged=no',
        `if [ "$CHECK" = success ] && ${diff(FROM, 'markdown')} > verdict.md`,
        'then judged=yes',
        `else echo '${NO_VERDICT}' > verdict.md`,
        'fi',
        `{ echo '${markOf(reviewing.folder)}'; cat verdict.md; } > review.md`,
        'cat review.md >> "$GITHUB_STEP_SUMMARY"',
        // A delimiter that no text of the change can foresee.
        'end=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d " \\n")',
        '{ echo "comment<<$end"; cat review.md; echo "$end"; } >> "$GITHUB_OUTPUT"',
        '[ "$judged" = yes ]',
        diff(FROM, 'github'),
        ...verdict(FROM, reviewing),
      ),
    },
  ] satisfies (Step & { readonly if?: string })[],
});

/** Writes the comment, or writes it anew. What the change says goes in as data: through the environment. */
const commentJob = ({ folder }: Reviewing): object => ({
  needs: 'review',
  if: "${{ !cancelled() && needs.review.outputs.comment != '' && github.event.pull_request.head.repo.full_name == github.repository }}",
  'runs-on': 'ubuntu-latest',
  'timeout-minutes': 5,
  permissions: { 'pull-requests': 'write' },
  steps: [
    {
      name: 'Comment',
      env: {
        GH_TOKEN: '${{ github.token }}',
        REPOSITORY: '${{ github.repository }}',
        NUMBER: '${{ github.event.pull_request.number }}',
        COMMENT: '${{ needs.review.outputs.comment }}',
      },
      run: script(
        'printf %s "$COMMENT" > comment.md',
        'comments="repos/$REPOSITORY/issues/$NUMBER/comments"',
        `own='.[] | select(.user.login == "github-actions[bot]" and (.body | startswith("${markOf(folder)}"))) | .id'`,
        'id=$(gh api "$comments" --paginate --jq "$own" | head -n 1)',
        'if [ -n "$id" ]',
        'then gh api --method PATCH "repos/$REPOSITORY/issues/comments/$id" --field body=@comment.md --silent',
        'else gh api --method POST "$comments" --field body=@comment.md --silent',
        'fi',
      ),
    },
  ] satisfies Step[],
});
