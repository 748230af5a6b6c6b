import { createFileInspector } from '../../src/adapters/image/file-inspector.js';
import { createMemoryFileInspector } from '../../src/adapters/memory/file-inspector.js';
import { fileInspectorContract } from './file-inspector.contract.js';

fileInspectorContract('in memory', createMemoryFileInspector());
fileInspectorContract('by content', createFileInspector());
