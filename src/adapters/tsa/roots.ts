import { readFile } from 'node:fs/promises';
import { Certificate, CertificateChainValidationEngine } from 'pkijs';
import { OperatorError } from '../../core/kernel/operator-error.js';

/** Certificates of those who may say who stamps. Not empty. */
export type TrustedRoots = readonly Certificate[];

const PEM = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g;

/**
 * The certificates in a PEM file, as authorities publish them.
 *
 * @throws OperatorError when there is none in it, or one that cannot be read
 */
export async function readRoots(path: string): Promise<TrustedRoots> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const found = [...text.matchAll(PEM)].map(([, inside = '']) => Buffer.from(inside, 'base64'));
  try {
    if (found.length > 0) return found.map((der) => Certificate.fromBER(Uint8Array.from(der).buffer));
  } catch {
    // What stands between the lines is no certificate.
  }
  throw new OperatorError('TSA_CA must name a file of certificates in PEM form that can be read.');
}

/**
 * Whether a certificate leads to a trusted one over those that came with it, all of them valid at that time. Whether one
 * was called back since is not asked: that would take going online.
 */
export async function leadsToRoot(
  leaf: Certificate,
  on: { readonly others: readonly Certificate[]; readonly roots: TrustedRoots; readonly at: Date },
): Promise<boolean> {
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...on.roots],
    // The one in question stands last.
    certs: [...on.others, leaf],
    checkDate: on.at,
  });
  return (await engine.verify()).result;
}
