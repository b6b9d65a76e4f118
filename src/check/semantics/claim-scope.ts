/** Where a claim may stand: tiers of its kind, and the label's own scope and absences. */
import type { Claim, Requirement, Tier } from '../../model/types.js';
import { claimFinding, claimsOf, requirementsById } from './claims.js';
import { errorRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { indexed } from './walk.js';

/** Tiers at which a kind of requirement can be claimed: method section 2. */
function wrongTiers(context: RuleContext): readonly Finding[] {
  const requirements = requirementsById(context);
  const services = context.files('products').flatMap(({ data }) => data.services);
  const ofServices = new Set<Tier>(['end-of-life', ...services.flatMap(({ tiers }) => tiers)]);
  const allowed = (requirement: Requirement, tier: Tier): boolean =>
    requirement.kind === 'product'
      ? tier === 'product'
      : requirement.kind !== 'service' || ofServices.has(tier);
  const hint = (kind: Requirement['kind']): string =>
    kind === 'product'
      ? 'a testable property of the product stands at the tier product'
      : `a service stands at ${[...ofServices].join(', ')}`;
  const claims = claimsOf(context).flatMap((placed) => {
    const requirement = requirements.get(placed.claim.requirement);
    if (requirement === undefined) return [];
    return indexed(placed.claim.tiers, `${placed.at}/tiers`)
      .filter(({ item }) => !allowed(requirement, item))
      .map(({ item, at }) =>
        claimFinding(
          placed,
          at,
          `"${requirement.id}" (${requirement.kind}) cannot stand at the tier ${item}`,
          hint(requirement.kind),
        ),
      );
  });
  const ladders = context.files('requirements').flatMap((document) =>
    indexed(document.data.requirements, '/requirements').flatMap(({ item, at }) =>
      Object.entries(item.ladder).flatMap(([rung, definition]) =>
        Object.keys(definition?.tiers ?? {})
          .filter((tier) => !allowed({ ...item, theme: document.data.theme }, tier as Tier))
          .map((tier): Finding => ({
            document,
            pointer: `${at}/ladder/${rung}/tiers/${tier}`,
            part: 'key',
            message: `"${item.id}" (${item.kind}) cannot stand at the tier ${tier}`,
            hint: hint(item.kind),
          })),
      ),
    ),
  );
  return [...claims, ...ladders];
}

/** A claim outside the label's own scope would silently count for nothing (method section 5). */
function outsideScope(context: RuleContext): readonly Finding[] {
  const requirements = requirementsById(context);
  return claimsOf(context).flatMap((placed) => {
    const { claim, at, document } = placed;
    const { scope } = document.data;
    const theme = requirements.get(claim.requirement)?.theme;
    const { products } = scope;
    return [
      ...indexed(claim.tiers, `${at}/tiers`)
        .filter(({ item }) => !scope.tiers.includes(item))
        .map(({ item, at: pointer }) =>
          claimFinding(
            placed,
            pointer,
            `the tier ${item} is outside the scope of the label`,
            'add it to scope.tiers, or remove it here',
          ),
        ),
      ...(products === 'all'
        ? []
        : indexed(claim.products, `${at}/products`)
            .filter(({ item }) => !products.includes(item))
            .map(({ item, at: pointer }) =>
              claimFinding(
                placed,
                pointer,
                `the product "${item}" is outside the scope of the label`,
                'add it to scope.products, or remove it here',
              ),
            )),
      ...(theme === undefined || scope.themes.includes(theme)
        ? []
        : [
            claimFinding(
              placed,
              `${at}/requirement`,
              `the theme ${theme} is outside the scope of the label`,
              'add it to scope.themes, or remove the claim',
            ),
          ]),
    ];
  });
}

function claimedAndAbsent(context: RuleContext): readonly Finding[] {
  const requirements = requirementsById(context);
  return context.files('label').flatMap((document) =>
    indexed(document.data['not-addressed'], '/not-addressed').flatMap(({ item, at }) => {
      const claim = (match: (claim: Claim) => boolean): Claim | undefined => document.data.claims.find(match);
      const byId = indexed(item.requirements, `${at}/requirements`).flatMap(({ item: id, at: pointer }) => {
        const found = claim(({ requirement }) => requirement === id);
        return found === undefined
          ? []
          : [
              claimFinding(
                { document },
                pointer,
                `"${id}" is said not to be addressed, but a claim speaks of it`,
                'remove one of the two',
              ),
            ];
      });
      const byTheme = indexed(item.themes, `${at}/themes`).flatMap(({ item: theme, at: pointer }) => {
        const found = claim(({ requirement }) => requirements.get(requirement)?.theme === theme);
        return found === undefined
          ? []
          : [
              claimFinding(
                { document },
                pointer,
                `the theme ${theme} is said not to be addressed, but a claim speaks of "${found.requirement}"`,
                'remove one of the two',
              ),
            ];
      });
      return [...byId, ...byTheme];
    }),
  );
}

export const CLAIM_SCOPE_RULES: readonly Rule[] = [
  errorRule('kind-at-wrong-tier', (context) => (context.complete('products') ? wrongTiers(context) : [])),
  errorRule('claim-outside-scope', outsideScope),
  errorRule('claimed-and-absent', claimedAndAbsent),
];
