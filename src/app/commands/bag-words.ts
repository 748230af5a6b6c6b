import type { BagFault } from '../../adapters/bag/bag-fault.js';

/** For operators and whoever got a bag, in English like the log. */
export function bagFaultText(fault: BagFault): string {
  switch (fault.kind) {
    case 'not-there':
      return 'there is no such file or folder';
    case 'not-a-zip':
      return 'this is neither a folder nor a zip that can be read';
    case 'not-one-folder':
      return 'the zip does not hold exactly one folder';
    case 'odd-file':
      return 'something in it is no plain file, or is there twice';
    case 'not-declared':
      return `${fault.path} is missing or does not declare a bag`;
    case 'no-manifest':
      return `${fault.path} is missing: nothing says what the files must be`;
    case 'manifest-unreadable':
      return `${fault.path} cannot be read, or names what it must not`;
    case 'fetched':
      return `${fault.path} is there: parts of the bag lie elsewhere`;
    case 'file-missing':
      return `${fault.path} is missing`;
    case 'file-not-listed':
      return `${fault.path} is in no manifest: it was added`;
    case 'file-altered':
      return `${fault.path} was altered`;
    case 'info-unreadable':
      return `${fault.path} cannot be read`;
    case 'wrong-oxum':
      return `${fault.path} has a Payload-Oxum that is not what the bag holds`;
    case 'no-case':
      return 'there is no case in it: it is no bag of ours';
    case 'case-unreadable':
    case 'ledger-unreadable':
    case 'checkpoint-unreadable':
      return `${fault.path} cannot be read`;
    case 'original-not-listed':
      return `${fault.path} is no original that its case names`;
    case 'checkpoint-signature':
      return `${fault.path}: the signature of the checkpoint does not fit`;
    case 'checkpoint-token':
      return `${fault.path}: the time stamp is not for this checkpoint, its signature does not fit, or its certificate leads to none in TSA_CA`;
    case 'not-in-checkpoint':
      return `${fault.path}: the checkpoint does not hold this case as the bag says`;
    case 'head-differs':
      return `${fault.path}: entry ${fault.seq} of the ledger is not the one that the checkpoint holds`;
    case 'gap':
      return `${fault.path}: entry ${fault.seq} does not follow the one before it: an entry is missing`;
    case 'broken-link':
      return `${fault.path}: entry ${fault.seq} does not point to the entry before it`;
    case 'altered-entry':
      return `${fault.path}: entry ${fault.seq} was altered`;
    case 'altered-payload':
      return `${fault.path}: what entry ${fault.seq} records was altered`;
    case 'entry-of-another':
      return `${fault.path}: entry ${fault.seq} is of another case`;
  }
}
