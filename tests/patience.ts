import { configure } from '@testing-library/react';

// Imported by tests that wait for what React shows. A wait that succeeds costs nothing, and a machine may be busy.
configure({ asyncUtilTimeout: 30_000 });
