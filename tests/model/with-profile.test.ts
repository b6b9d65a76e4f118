import { describe, expect, it } from 'vitest';
import type { BuyerProfile, Tender } from '../../src/model/types.js';
import { profileOf, withProfile } from '../../src/model/with-profile.js';

const profile: BuyerProfile = {
  profile: 'Policy',
  buyer: { name: 'Town', country: 'BE' },
  ambition: { 'human-rights': 'basic', 'labour-rights': 'advanced' },
  requirements: { 'lr-forced-labour': { must: true }, 'lr-working-hours': { drop: true } },
  intent: 'require',
  'follow-up': { capacity: 'joint' },
};
const tender: Tender = { title: 'Laptops', lots: [{ id: '1', products: ['notebook'] }] };

describe('a profile under a tender', () => {
  it('fills in what the tender leaves open', () => {
    const { profile: _name, ...policy } = profile;
    expect(withProfile(tender, profile)).toEqual({ ...tender, ...policy });
  });

  it('gives way to what the tender says, key by key, and wishes whole', () => {
    const own: Tender = {
      ...tender,
      buyer: { country: 'NL' },
      ambition: { 'labour-rights': 'none' },
      requirements: { 'lr-forced-labour': { drop: true } },
      intent: 'reward',
    };
    expect(withProfile(own, profile)).toEqual({
      ...own,
      buyer: { name: 'Town', country: 'NL' },
      ambition: { 'human-rights': 'basic', 'labour-rights': 'none' },
      requirements: { 'lr-forced-labour': { drop: true }, 'lr-working-hours': { drop: true } },
      'follow-up': { capacity: 'joint' },
    });
  });

  it('changes nothing when there is none, or when the tender already follows it', () => {
    expect(withProfile(tender, null)).toBe(tender);
    const once = withProfile(tender, profile);
    expect(withProfile(once, profile)).toEqual(once);
  });

  it('comes back from the tender that follows it, under the name of the buyer', () => {
    expect(profileOf(withProfile(tender, profile))).toEqual({ ...profile, profile: 'Town' });
    expect(profileOf(tender)).toEqual({ profile: 'Laptops' });
  });
});
