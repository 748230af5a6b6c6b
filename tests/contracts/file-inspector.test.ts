import { createPictureWorkHere } from '../../src/adapters/image/picture-work.js';
import { createMemoryFileInspector } from '../../src/adapters/memory/file-inspector.js';
import { fileInspectorContract } from './file-inspector.contract.js';

fileInspectorContract('in memory', createMemoryFileInspector());
fileInspectorContract('by content', createPictureWorkHere());
