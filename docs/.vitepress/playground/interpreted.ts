import * as z from 'zod';

// Before any schema is made: no code is put together at run time, so that a strict content security policy holds.
z.config({ jitless: true });
