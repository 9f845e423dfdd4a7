import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { newsroom } from './src/build/newsroom.ts';

const firstArticle = 'bo-cong-an-tang-cuong-chi-vien-luc-luong-vao-tphcm-chong-dich';

export default defineConfig({
  plugins: [react(), newsroom({ articles: 'src/articles', wholeBudgetFor: firstArticle })],
  preview: { port: 4173 },
  // A limit for what hangs, not for what is slow on a busy machine.
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
