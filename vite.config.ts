import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { newsroom } from './src/build/newsroom.ts';

const firstArticle = 'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich';

export default defineConfig({
  plugins: [react(), newsroom({ articles: 'src/articles', wholeBudgetFor: firstArticle })],
  preview: { port: 4173 },
  // Of a busy machine: a minute costs nothing where a test ends before it.
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: '100%',
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
