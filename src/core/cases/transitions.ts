import type { CommandKind } from './command.js';
import type { Status } from './status.js';

type Moves = Partial<Record<CommandKind, Status>>;

/** A verified case stays where it is when its reporter erases: it only loses every tie to them. */
const ERASED: Moves = { erase: 'erased', expunge: 'erased' };
/** What nobody waits for any more may also go by itself, when its time is over. */
const EXPIRES: Moves = { ...ERASED, expire: 'erased' };

const KEEPS_FILES_COMING = (status: Status): Moves => ({ receive: status, seal: status, refuse: status });

/**
 * The life of a case: from which status which command leads where. What is not in here is refused.
 * Files may be sealed or refused at any time, since fetching them takes as long as it takes; late items of an
 * album may arrive until the case is decided.
 */
export const TRANSITIONS: Record<Status | 'none', Moves> = {
  none: { open: 'draft' },
  draft: {
    ...KEEPS_FILES_COMING('draft'),
    ...EXPIRES,
    proceed: 'draft',
    answer: 'draft',
    skip: 'draft',
    back: 'draft',
    'go-to': 'draft',
    arrange: 'draft',
    pause: 'draft',
    resume: 'draft',
    'want-reminder': 'draft',
    remind: 'draft',
    submit: 'submitted',
    withdraw: 'withdrawn',
  },
  submitted: {
    ...KEEPS_FILES_COMING('submitted'),
    ...ERASED,
    'add-words': 'submitted',
    view: 'submitted',
    export: 'submitted',
    take: 'in_review',
    withdraw: 'withdrawn',
  },
  in_review: {
    ...KEEPS_FILES_COMING('in_review'),
    ...ERASED,
    'add-words': 'in_review',
    view: 'in_review',
    export: 'in_review',
    take: 'in_review',
    release: 'submitted',
    match: 'in_review',
    ask: 'needs_info',
    approve: 'approved',
    reject: 'rejected',
    withdraw: 'withdrawn',
  },
  needs_info: {
    ...KEEPS_FILES_COMING('needs_info'),
    ...ERASED,
    // Whatever comes is an answer: the case waits for the moderators again.
    receive: 'submitted',
    'add-words': 'submitted',
    view: 'needs_info',
    export: 'needs_info',
    take: 'in_review',
    withdraw: 'withdrawn',
  },
  approved: {
    erase: 'approved',
    expunge: 'erased',
    seal: 'approved',
    refuse: 'approved',
    view: 'approved',
    export: 'approved',
    dispute: 'approved',
    'settle-dispute': 'approved',
    reopen: 'submitted',
  },
  rejected: {
    ...EXPIRES,
    seal: 'rejected',
    refuse: 'rejected',
    view: 'rejected',
    export: 'rejected',
    reopen: 'submitted',
  },
  duplicate: {
    ...EXPIRES,
    seal: 'duplicate',
    refuse: 'duplicate',
    view: 'duplicate',
    export: 'duplicate',
    reopen: 'submitted',
  },
  withdrawn: { ...EXPIRES, seal: 'withdrawn', refuse: 'withdrawn', view: 'withdrawn', export: 'withdrawn' },
  erased: {},
};
