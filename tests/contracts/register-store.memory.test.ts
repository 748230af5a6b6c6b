import { createMemoryRegisterStore } from '../../src/adapters/memory/register-store.js';
import { registerStoreContract } from './register-store.contract.js';

registerStoreContract('memory', () => Promise.resolve(createMemoryRegisterStore()));
