import { safeAddress } from './safe-address';

/** Words that lead to a page of the web, in a tab of its own and without saying where from; plain words where the address may be no link. */
export function OutLink({ to, children }: { to: string; children: string }) {
  const href = safeAddress(to);
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
