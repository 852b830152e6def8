import { createRoutes } from './routes.ts';

/** The addresses of this build, under its `PLAYBOOK_BASE`. */
export const routes = createRoutes(import.meta.env.BASE_URL);
