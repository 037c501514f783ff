import { expect, test } from 'vitest';
import { cell, compile } from '../../../lib/template.ts';
import type { Plan } from '../../../model/plan.ts';
import { template } from '../../../plan/discover.ts';
import { reviewView } from './review.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;

/** The section for a config that says this of reviews and of Argo CD. */
async function shown(config: object): Promise<string> {
  const view = reviewView({ base: { config: { repository: { revision: 'main' }, ...config } } } as Plan);
  const name = 'review.md';
  const fill = compile(await template(name, 'deliveries/argocd-kustomize/templates'), {
    name,
    locals: Object.keys(view),
    escape: cell,
  });
  return fill(view);
}

test('without a pipeline both forges are spoken of', async () => {
  const text = await shown({});
  expect(text).toContain('asks for no pipeline');
  expect(text).toMatch(/On GitHub a ruleset[\s\S]*On GitLab the push rule/);
  expect(text).toContain('Argo CD takes any commit');
});

test('with a pipeline of one forge nothing is said of the other', async () => {
  const text = await shown({ review: { forges: ['github'], image: 'node:22.23.2' } });
  expect(text).toContain('gh attestation verify');
  expect(text).not.toMatch(/GitLab|asks for no pipeline/);
});

test.each([
  ['node:22.23.2', "`skopeo inspect --format '{{.Digest}}' docker://node:22.23.2` prints its digest"],
  [`node:22.23.2@${DIGEST}`, 'which cannot be moved'],
])('what GitLab runs: %s', async (image, said) => {
  const text = await shown({ review: { forges: ['gitlab'], image } });
  expect(text).toContain(said);
  expect(text).not.toContain('GitHub');
});

test('the keys that Argo CD asks for are named', async () => {
  const text = await shown({ argocd: { signatureKeys: ['4AEE18F83AFDEB23', 'B5690EEEBB952194'] } });
  expect(text).toContain('`4AEE18F83AFDEB23` and `B5690EEEBB952194`');
  expect(text).not.toContain('any commit');
});
