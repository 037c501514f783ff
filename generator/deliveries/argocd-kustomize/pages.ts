import { installView } from './pages/install.ts';
import { namespacesView } from './pages/namespaces.ts';
import { removalView } from './pages/removal.ts';
import { reviewView } from './pages/review.ts';
import { rightsView } from './pages/rights.ts';

/** The sections of OPERATIONS.md about what Argo CD deploys: how it begins, what it may do where, and how it ends. */
export const pages = {
  install: { name: 'install', title: 'Install', says: installView },
  layout: [
    { name: 'namespaces', title: 'Namespaces', says: namespacesView },
    { name: 'argocd', title: 'Argo CD', says: rightsView },
    { name: 'review', title: 'Pipelines and signatures', says: reviewView },
  ],
  removal: { name: 'removal', title: 'Removal', says: removalView },
};
