import { MAX_FILE_BYTES } from '../../../core/cases/limits.js';
import type { FileCheck } from '../../../core/evidence/check-file.js';
import type { AskedCheck } from '../../../core/evidence/file-checks.port.js';
import type { FileSource } from '../../../core/evidence/file-source.port.js';
import { DONE, type CheckJob, type JobResult } from '../../../core/jobs/job.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { Actor } from '../../../core/people/actor.js';
import { formatFor } from '../../../i18n/format.js';
import type { MenuBridge } from '../bridge/bridge.js';
import type { Host, Services } from '../context.js';
import { deliveryOf } from '../delivery.js';
import { cannotBeEdited } from '../errors/harmless.js';
import type { GatedTelegram } from '../gate/gated-telegram.js';
import { shortRef } from '../intake/buttons.js';
import { moderationMenu } from '../moderation/moderation-menus.js';
import { checkText } from './check-text.js';

export interface CheckJobParts {
  readonly app: Services;
  readonly botName: string;
  readonly bridge: MenuBridge<Host>;
  /** The client for background traffic. */
  readonly telegram: GatedTelegram;
  readonly files: FileSource;
}

/** Looks up what somebody showed and says so in the message that promised to. Once answered, nothing of it is left. */
export type DoCheckJob = (job: CheckJob, attempt: { readonly last: boolean }) => Promise<JobResult>;

export function createCheckJobs(parts: CheckJobParts): DoCheckJob {
  const { app, files } = parts;
  return async ({ check: id }, { last }) => {
    const asked = await app.checks.load(id);
    if (asked === null) return DONE;
    const host = await hostOf(parts, asked);
    const fetched = await files.fetch(asked.remote, MAX_FILE_BYTES);
    if (fetched.ok) {
      const check = await app.evidence.check(fetched.value, host.actor);
      return answer(parts, {
        asked,
        host,
        text: checkText(host, check, asked.recompressed),
        cases: casesIn(check),
      });
    }
    const { error } = fetched;
    if (error.kind === 'unavailable' && !last) return { kind: 'later', retryAfter: error.retryAfter };
    const text = host.t(error.kind === 'too-big' ? 'verify:tooBig' : 'verify:notFetched');
    return answer(parts, { asked, host, text, cases: [] });
  };
}

async function hostOf({ app, botName }: CheckJobParts, { chat, locale }: AskedCheck): Promise<Host> {
  // In a private chat the chat is the person.
  const person = await app.people.byAccount(chat);
  const actor: Extract<Actor, { kind: 'person' }> | null =
    person && ({ kind: 'person', id: person.id, roles: app.rolesOf(chat) } as const);
  return { app, botName, locale, t: app.translate(locale), format: formatFor(locale), actor };
}

/** Core names cases only to those who may see them. */
function casesIn(check: FileCheck): readonly CaseRef[] {
  return 'holders' in check ? [...new Set(check.holders.map(({ ref }) => ref))] : [];
}

interface Answer {
  readonly asked: AskedCheck;
  readonly host: Host;
  readonly text: string;
  readonly cases: readonly CaseRef[];
}

/** A moderator gets a button for this many cases; the text names all that were found. */
const MOST_BUTTONS = 3;

async function answer(parts: CheckJobParts, { asked, host, text, cases }: Answer): Promise<JobResult> {
  const { bridge, app } = parts;
  try {
    await say(parts, asked, text);
    await app.checks.erase(asked.id);
    for (const ref of cases.slice(0, MOST_BUTTONS)) {
      const view = { text: host.t('verify:inCase', { ref }), menu: moderationMenu, payload: shortRef(ref) };
      await bridge.send(host, { chatId: asked.chat }, view);
    }
  } catch (thrown) {
    const delivery = deliveryOf(thrown);
    if (delivery.kind === 'later') return delivery;
    if (delivery.kind === 'failed') return { kind: 'later', retryAfter: null };
    await app.checks.erase(asked.id);
  }
  return DONE;
}

async function say({ telegram }: CheckJobParts, { chat, message }: AskedCheck, text: string): Promise<void> {
  const extra = { parse_mode: 'HTML' } as const;
  try {
    await telegram.editMessageText(chat, message, undefined, text, extra);
  } catch (thrown) {
    if (!cannotBeEdited(thrown)) throw thrown;
    await telegram.sendMessage(chat, text, extra);
  }
}
