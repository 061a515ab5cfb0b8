import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sourceAliases } from '../../vitest.config.js';

/** In an app of one's own the aliases are not needed: the packages come from its node_modules. */
export default defineConfig({ plugins: [react()], resolve: { alias: sourceAliases } });
