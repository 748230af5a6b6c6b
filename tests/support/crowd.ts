import { openStorage } from '../../src/app/storage.js';
import type { PersonSpec } from '../../src/sandbox/people/default-people.js';
import { RecordingLog } from './recording-log.js';
import type { ServedProduct } from './served.js';

/** People who do nothing but follow companies. */
export function crowdOf(count: number): PersonSpec[] {
  return Array.from({ length: count }, (_, at) => ({
    id: 600_000_001 + at,
    firstName: `Follower ${String(at)}`,
    languageCode: 'en',
    role: 'Follower',
  }));
}

/** Everybody of the crowd has a chat with the bot and follows the companies, by night too. */
export async function crowdFollows(
  { sandbox, dataDir }: Pick<ServedProduct, 'sandbox' | 'dataDir'>,
  crowd: readonly PersonSpec[],
  companies: readonly string[],
): Promise<void> {
  for (const { id } of crowd) {
    const chat = sandbox.person(id);
    const { messageId } = chat.sendText('/start');
    await chat.waitFor((view) => view.messageId > messageId);
  }
  const storage = await openStorage(dataDir, new RecordingLog());
  for (const { id } of crowd) {
    const person = `follower-${String(id)}`;
    await storage.people.save({
      id: person,
      account: String(id),
      locale: 'en',
      safetySeenAt: null,
      unreachableSince: null,
      erasingSince: null,
      remindsOfDrafts: false,
    });
    for (const company of companies) await storage.followings.follow(person, company, Date.now());
    await storage.followings.setQuietAtNight(person, false);
  }
  storage.database.close();
}
