/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */

export type Assurance = 'stated' | 'partly' | 'credibly';
export type Country = string;
export type Date = string;
export type ElementState = 'met' | 'not-met' | 'unknown';
export type SourceId = string;
export type Text = string;
export type Grade = 'independent' | 'normative' | 'published' | 'inferred';
export type EvidenceList = Evidence[];
export type Id = string;
export type IdsOrAll = 'all' | Id[];
export type LegalUse = 'U1' | 'U2' | 'U3-label' | 'U3-list' | 'U4' | 'U5' | 'U6' | 'U7';
export type Level = number | LevelRange;
export type LevelRange = [lo: number, hi: number];
export type ReachedRung = 'none' | 'basic' | 'advanced' | 'frontrunner';
export type RequirementKind = 'people' | 'process' | 'product' | 'commitment' | 'service';
export type Rung = 'basic' | 'advanced' | 'frontrunner';
export type Url = string;
export type SourceList = Source[];
export type Theme = 'human-rights' | 'labour-rights' | 'circularity';
export type Tier =
  'product' | 'brand' | 'final-assembly' | 'components' | 'smelting-refining' | 'mining' | 'end-of-life';
export type VerificationElement =
  | 'declared'
  | 'independent'
  | 'on-site'
  | 'unannounced'
  | 'private-interviews'
  | 'correction-verified'
  | 'worker-channel'
  | 'results-disclosed'
  | 'transactions-checked'
  | 'practice-confirmed'
  | 'statutory-surveillance'
  | 'tested'
  | 'third-party-decision'
  | 'renewed'
  | 'market-samples'
  | 'published-promise'
  | 'breach-sanctioned'
  | 'delivery-checked';
export type LegalOutcome = 'allowed' | 'allowed-with-conditions' | 'ask' | 'not-allowed';
export type LegalVerdictList = LegalVerdict[];

export interface Condition {
  fact?: string;
  is?: string | number | boolean;
  /**
   * @minItems 1
   */
  in?: (string | number | boolean)[];
  includes?: string;
  'at-least'?: number;
  before?: string;
  /**
   * @minItems 1
   */
  all?: Condition[];
  /**
   * @minItems 1
   */
  any?: Condition[];
  not?: Condition;
}
export interface ElementFacts {
  [k: string]: {
    is: ElementState;
    evidence: EvidenceList;
  };
}
export interface Evidence {
  source: SourceId;
  locator: Text;
  says: Text;
  grade?: Grade | null;
  checked?: Date;
}
export interface Source {
  id: SourceId;
  title: Text;
  publisher: Text;
  date: Text;
  url: Url;
  read: Date;
  grade: Grade;
  extent: Text;
  superseded?: boolean;
}
export interface Cell {
  requirement: Id;
  tier: Tier;
  item: Id | null;
  O: [lo: number, hi: number];
  V: [lo: number, hi: number];
  B: [lo: number, hi: number];
  class: [lo: number, hi: number];
  number: [lo: number, hi: number];
  demanded: 'surely' | 'possibly' | 'no';
  checked: 'surely' | 'possibly' | 'no';
  assured: 'surely' | 'possibly' | 'no';
  limitedBy: ('demanded' | 'verified' | 'bound' | 'credible')[];
  unknown: string[];
  basis: 'claim' | 'law' | 'not-addressed' | 'outside-scope' | 'other-goods' | 'silent';
  obtainable: {
    criterion: Text;
    class: [lo: number, hi: number];
  } | null;
  evidence: string[];
}
export interface Item {
  product?: Id;
  service?: Id;
}
export interface Profile {
  class: [lo: 'A' | 'B' | 'C' | 'D', hi: 'A' | 'B' | 'C' | 'D'];
  score: [lo: number, hi: number];
  evidence: 'sufficient' | 'thin';
  dimensions: {
    [k: string]: [lo: number, hi: number];
  };
  gates: {
    indicator: Id;
    level: [lo: number, hi: number];
    evidence: string[];
    state: 'passed' | 'failed' | 'not-established';
  }[];
}
export interface Shares {
  demanded: [lo: number, hi: number];
  checked: [lo: number, hi: number];
  assured: [lo: number, hi: number];
}
export interface TenderFile {
  title: Text;
  buyer?: {
    name?: Text;
    country?: Country;
  };
  reference?: Text;
  value?: {
    amount: number;
    currency: string;
  };
  /**
   * @minItems 1
   */
  lots: {
    id: string;
    title?: Text;
    products?: Id[];
    services?: Id[];
    cpv?: string[];
    quantity?: number;
    ambition?: {
      'human-rights'?: 'none' | 'basic' | 'advanced' | 'frontrunner';
      'labour-rights'?: 'none' | 'basic' | 'advanced' | 'frontrunner';
      circularity?: 'none' | 'basic' | 'advanced' | 'frontrunner';
    };
    assurance?: {
      'human-rights'?: Assurance;
      'labour-rights'?: Assurance;
      circularity?: Assurance;
    };
    requirements?: {
      [k: string]: {
        ambition?: Rung;
        must?: boolean;
        assurance?: Assurance;
        drop?: boolean;
      };
    };
  }[];
  ambition?: {
    'human-rights'?: 'none' | 'basic' | 'advanced' | 'frontrunner';
    'labour-rights'?: 'none' | 'basic' | 'advanced' | 'frontrunner';
    circularity?: 'none' | 'basic' | 'advanced' | 'frontrunner';
  };
  assurance?: {
    'human-rights'?: Assurance;
    'labour-rights'?: Assurance;
    circularity?: Assurance;
  };
  requirements?: {
    [k: string]: {
      ambition?: Rung;
      must?: boolean;
      assurance?: Assurance;
      drop?: boolean;
    };
  };
  weights?: {
    [k: string]: number;
  };
  intent?: 'require' | 'reward' | 'contract';
  production?: {
    'workers-can-speak'?: 'freely' | 'not-freely' | 'unknown';
  };
  delivery?: {
    from?: Date;
    to?: Date;
  };
  'follow-up'?: {
    capacity?: 'none' | 'own' | 'joint' | 'monitoring-organisation';
  };
  market?: {
    'known-alternatives'?: Text;
  };
  jurisdiction?: 'eu' | 'eea' | 'other';
}
export interface AssessmentFile {
  schemaVersion: 1;
  labelwise: string;
  asOf: Date;
  seed: number;
  draws: number;
  library: {
    id: Id;
    version: string;
    digest: string;
    overlays: Id[];
  };
  tender: TenderFile;
  assumed: {
    path: string;
    value: string;
    why: Text;
  }[];
  assumptions: {
    label: Id;
    fact: string;
    value: string;
  }[];
  onlyLabels: Id[] | null;
  glossary: {
    /**
     * @minItems 5
     * @maxItems 5
     */
    readings: string[];
    classes: {
      [k: string]: string;
    };
    dimensions: {
      [k: string]: string;
    };
    facts: {
      [k: string]: string;
    };
    items: {
      [k: string]: string;
    };
    uses: {
      [k: string]: string;
    };
  };
  lots: {
    id: string;
    title: Text | null;
    items: Item[];
    requirements: {
      id: Id;
      title: Text;
      theme: Theme;
      kind: RequirementKind;
      rung: Rung;
      norm: Text;
      includes: Text[];
      basis: 'source' | 'law' | 'proposal';
      sources: string[];
      must: boolean;
      weight: number;
      sdg: string[];
      legalFloor: {
        items: Id[];
        law: Text;
        provision: Text;
        since: Date;
      } | null;
      cells: {
        tier: Tier;
        target: number;
        weight: number;
        items: Id[];
      }[];
      knownLabels: {
        label: Id;
        grade: Id | null;
      }[];
    }[];
    labels: {
      id: Id;
      grade: Id | null;
      name: Text;
      role: 'label' | 'supporting';
      kind: string;
      unit: string;
      owner: Text;
      website: Url;
      edition: Text;
      status:
        | 'current'
        | 'phasing-out'
        | 'certificates-only'
        | 'not-yet-valid'
        | 'superseded'
        | 'expired'
        | 'withdrawn';
      applies: 'object' | 'service' | 'upstream' | 'no';
      applicability: Text;
      rank: number | null;
      sentence: Text;
      credibility: {
        people: Profile;
        product: Profile;
      } | null;
      coverage: {
        shares: Shares;
        byTheme: {
          [k: string]: Shares;
        };
        must: Shares | null;
        mean: [lo: number, hi: number];
        cells: Cell[];
      } | null;
      legal: {
        use: LegalUse;
        outcome: 'allowed' | 'allowed-with-conditions' | 'ask' | 'not-allowed';
        rules: {
          id: string;
          kind: 'verdict' | 'advice';
          outcome: 'allowed' | 'allowed-with-conditions' | 'ask' | 'not-allowed';
          reason: Text;
          citation: Text;
          ask: Text | null;
        }[];
      }[];
      register: {
        url: Url;
        howToCheck: Text;
      } | null;
      availability: {
        products: number | null;
        makers: number | null;
        asOf: Date;
      } | null;
      limits: Text[];
      openQuestions: Text[];
      successor: Id | null;
      support: {
        helps: {
          stage: 'market-dialogue' | 'selection' | 'proof' | 'performance';
          how: Text;
        }[];
        whyNotALabel: Text[];
      } | null;
      robustness: {
        badge: 'robust' | 'sensitive' | 'fragile';
        rankAcceptability: number[];
        dominates: string[];
        dominatedBy: string[];
      } | null;
    }[];
    firstPlace: {
      label: Id;
      next: Id;
      sources: string[];
    } | null;
    sets: {
      reading: ('demanded' | 'checked' | 'assured') | null;
      best: {
        labels: string[];
        must: number;
        shares: Shares;
        burden: number;
        marginal: {
          [k: string]: number;
        };
      }[];
      pareto: {
        reading: 'demanded' | 'checked' | 'assured';
        size: number;
        share: number;
        labels: string[];
      }[];
      redundant: string[];
    } | null;
    gaps: {
      requirement: Id;
      tier: Tier;
      state: 'gap' | 'open';
      nearest: {
        label: Id;
        grade: Id | null;
        lacks: ('demanded' | 'verified' | 'bound' | 'credible')[];
      } | null;
      clauses: {
        'technical-specification': Text | null;
        award: Text | null;
        performance: Text | null;
      };
      proof: Text[];
      followUp: {
        when: Text;
        who: string;
        action: Text;
        evidence: Text;
      }[];
      practices: Id[];
      issues: Id[];
    }[];
    questions: {
      ask: 'label-owner' | 'bidder';
      label: Id;
      facts: {
        fact: string;
        value: string;
        text: Text;
        document: Text;
      }[];
      reading: 'demanded' | 'checked' | 'assured';
      flips: number;
      settles: number;
      requirements: Id[];
      rows: {
        requirement: Id;
        tier: Tier;
        target: number;
      }[];
    }[];
    sensitivity: {
      lower: {
        requirement: Id;
        from: Rung;
        to: Rung | null;
        labels: Id[];
        demanded: number;
        checked: number;
        assured: number;
      }[];
      raise: {
        requirement: Id;
        from: Rung;
        to: Rung | null;
        labels: Id[];
        demanded: number;
        checked: number;
        assured: number;
      }[];
    } | null;
    followUp: {
      when: Text;
      schedule: {
        first: number | 'before-award';
        from: Date | null;
        every: number | null;
        times: number | null;
        alsoOnEvent: boolean;
      } | null;
      who: string;
      action: Text;
      evidence: Text;
      register: Url | null;
      requirements: Id[];
    }[];
  }[];
  practices: {
    id: Id;
    title: Text;
    buyer: Text;
    country: Country;
    from: number | null;
    to: number | null;
    what: Text;
    result: Text | null;
    lesson: Text | null;
    requirements: Id[];
    sources: string[];
  }[];
  issues: {
    id: Id;
    title: Text;
    issue: Text;
    ask: Text;
    addressees: (
      | 'brands'
      | 'manufacturers'
      | 'smelters-and-mines'
      | 'recyclers'
      | 'resellers'
      | 'label-owners'
      | 'lawmakers'
    )[];
    requirements: Id[];
    sources: string[];
  }[];
  sources: {
    id: string;
    title: Text;
    publisher: Text;
    date: Text;
    url: Url;
    read: Date;
  }[];
  warnings: {
    code: Id;
    message: Text;
    path: string;
  }[];
}
export interface IndicatorsFile {
  /**
   * @minItems 1
   */
  dimensions: {
    id: Id;
    title: Text;
    why: Text;
    /**
     * @minItems 1
     */
    indicators: {
      id: Id;
      title: Text;
      question: Text;
      weight: number;
      /**
       * @minItems 1
       */
      profiles: ('people' | 'product')[];
      gate: {
        minimum: number;
        'official-label'?: number;
        why: Text;
      } | null;
      levels: {
        '0': Text;
        '1': Text;
        '2': Text;
        '3': Text;
      };
      why: Text | null;
      /**
       * @minItems 1
       */
      from: Text[];
      'shown-by': Text;
    }[];
  }[];
}
export interface LabelFile {
  id: Id;
  name: Text;
  role: 'label' | 'supporting';
  support?: {
    /**
     * @minItems 1
     */
    helps: {
      stage: 'market-dialogue' | 'selection' | 'proof' | 'performance';
      how: Text;
      evidence: EvidenceList;
    }[];
    /**
     * @minItems 1
     */
    'why-not-a-label': {
      text: Text;
      evidence: EvidenceList;
    }[];
  };
  kind:
    | 'ecolabel'
    | 'official-label'
    | 'social-standard'
    | 'minerals-assurance'
    | 'recycling-standard'
    | 'material-standard'
    | 'data-erasure'
    | 'refurbishment'
    | 'management-system'
    | 'rating'
    | 'audit-method'
    | 'monitoring'
    | 'guideline';
  owner: {
    name: Text;
    'legal-form': Text;
    country: Country;
  };
  website: Url;
  unit: 'product-model' | 'batch' | 'site' | 'company' | 'membership';
  edition: {
    name: Text;
    status: 'current' | 'superseded' | 'withdrawn';
    published: Date | null;
    'valid-from': Date | null;
    'valid-until': Date | null;
    'certificates-valid-until': Date | null;
    supersedes: Id | null;
    evidence: EvidenceList;
  };
  scope: {
    products: IdsOrAll;
    services: Id[];
    /**
     * @minItems 1
     */
    tiers: Tier[];
    themes: Theme[];
    /**
     * @minItems 1
     */
    regions: string[];
    subject: Text;
    evidence: EvidenceList;
  };
  grades: Id[];
  'grade-meaning'?: 'points' | 'criteria';
  'grade-evidence'?: EvidenceList;
  register: {
    url: Url;
    shows: string[];
    'criteria-shown': string[];
    'how-to-check': Text;
    evidence: EvidenceList;
  } | null;
  availability: {
    products: number | null;
    makers: number | null;
    'as-of': Date;
    evidence: EvidenceList;
  } | null;
  sources: SourceList;
  'review-within'?: number;
  credibility: {
    [k: string]: {
      level: Level;
      note?: Text;
      evidence: EvidenceList;
    };
  };
  verification?: {
    [k: string]: ElementFacts;
  };
  'art-43'?: {
    linked?: {
      is: 'all' | 'some' | 'none' | 'unknown';
      unlinked?: Id[];
      other?: Text[];
      evidence: EvidenceList;
    };
    verifiable?: {
      is: 'met' | 'not-met' | 'unknown';
      evidence: EvidenceList;
    };
    'open-procedure'?: {
      is: 'met' | 'not-met' | 'unknown';
      evidence: EvidenceList;
    };
    accessible?: {
      is: 'met' | 'not-met' | 'unknown';
      evidence: EvidenceList;
    };
    'third-party'?: {
      is: 'met' | 'not-met' | 'unknown';
      evidence: EvidenceList;
    };
  };
  claims: {
    requirement: Id;
    /**
     * @minItems 1
     */
    tiers: Tier[];
    /**
     * @minItems 1
     */
    products?: Id[];
    reaches?: ReachedRung | [lo: ReachedRung, hi: ReachedRung];
    value?: number | [lo: number, hi: number];
    unit?: string;
    basis?: string;
    obligation: 'mandatory' | 'phased-in' | 'part-of-scope' | 'optional' | 'assessed' | 'not-read';
    from?: Date | null;
    criterion?: Text;
    exception?: Text;
    concerns: 'product' | 'production' | 'company' | 'other';
    grade?: Id | null;
    binding?: ('segregated' | 'mass-balance' | 'site' | 'company') | null;
    verification?: ElementFacts;
    evidence: EvidenceList;
  }[];
  'not-addressed'?: {
    requirements?: Id[];
    themes?: Theme[];
    evidence: EvidenceList;
  }[];
  recognitions?: {
    id: Id;
    since: Text | null;
    until: Date | null;
    scope: Text;
    evidence: EvidenceList;
  }[];
  limits?: {
    text: Text;
    evidence: EvidenceList;
  }[];
  'open-questions': Text[];
  /**
   * @minItems 1
   */
  reviews: {
    date: Date;
    by: Text;
    what: Text;
  }[];
}
export interface LegalVerdict {
  /**
   * @minItems 1
   */
  uses: LegalUse[];
  outcome: LegalOutcome;
  reason: Text;
  ask?: Text;
}
export interface LawFile {
  id: Id;
  title: Text;
  'as-of': Date;
  'review-by': Date;
  successor: {
    title: Text;
    'applies-from': Date;
    evidence: EvidenceList;
  } | null;
  'applies-when': Condition;
  sources: SourceList;
  /**
   * @minItems 1
   */
  uses: {
    id: LegalUse;
    title: Text;
    meaning: Text;
  }[];
  derivation: {
    indicators: {
      fact: Id;
      indicator: Id;
      'met-from': number;
      'not-met-to': number;
    }[];
    legislation: {
      kinds: Id[];
      facts: Id[];
    };
  };
  equivalence: {
    link: string | null;
    'equivalent-labels': string | null;
    'other-proof': string | null;
    'test-reports': string | null;
  };
  /**
   * @minItems 1
   */
  rules: {
    id: string;
    title: Text;
    citation: Text;
    regardless?: boolean;
    when?: Condition;
    test?: Condition;
    outcomes?: {
      'if-true'?: LegalVerdictList;
      'if-false'?: LegalVerdictList;
      'if-unknown'?: LegalVerdictList;
    };
    /**
     * @minItems 1
     */
    advice?: {
      when?: Condition;
      /**
       * @minItems 1
       */
      uses: LegalUse[];
      text: Text;
      citation?: Text;
      ask?: Text;
    }[];
    evidence: EvidenceList;
    /**
     * @minItems 1
     */
    'to-check'?: Text[];
  }[];
  transpositions: {
    country: Country;
    act: Text | null;
    rules: string[];
    articles: Text | null;
    'to-be-checked': boolean;
    evidence: Evidence[];
  }[];
}
export interface LibraryFile {
  id: Id;
  title: Text;
  version: string;
  date: Date;
  licence: string;
  /**
   * @minItems 1
   */
  maintainers: Text[];
  /**
   * @minItems 1
   */
  locales: string[];
  extends?: 'builtin' | 'none';
}
export interface MarketFile {
  sources: SourceList;
  /**
   * @minItems 1
   */
  issues: {
    id: Id;
    title: Text;
    issue: Text;
    ask: Text;
    /**
     * @minItems 1
     */
    addressees: (
      | 'brands'
      | 'manufacturers'
      | 'smelters-and-mines'
      | 'recyclers'
      | 'resellers'
      | 'label-owners'
      | 'lawmakers'
    )[];
    /**
     * @minItems 1
     */
    requirements: Id[];
    evidence: EvidenceList;
  }[];
}
export interface MethodFile {
  version: string;
  /**
   * @minItems 1
   */
  changelog: {
    version: string;
    date: Date;
    change: Text;
  }[];
  'comparison-tolerance': number;
  evidence: {
    grades: {
      [k: string]: {
        indicator: number;
        demanded: number;
        verified: number;
      };
    };
    'review-within': number;
    'age-penalty': number;
  };
  credibility: {
    'dimension-floor': number;
    classes: {
      A: {
        score: number;
        dimension: number;
      };
      B: {
        score: number;
        dimension: number;
      };
    };
    words: {
      [k: string]: Text;
    };
    profiles: {
      [k: string]: RequirementKind[];
    };
    'thin-evidence-below': number;
  };
  demanded: {
    weak: {
      none: number | [lo: number, hi: number];
      below: number | [lo: number, hi: number];
      reached: number | [lo: number, hi: number];
    };
    partial: {
      none: number | [lo: number, hi: number];
      below: number | [lo: number, hi: number];
      reached: number | [lo: number, hi: number];
    };
    mandatory: {
      none: number | [lo: number, hi: number];
      below: number | [lo: number, hi: number];
      reached: number | [lo: number, hi: number];
    };
    'mandatory-with-exception': {
      none: number | [lo: number, hi: number];
      below: number | [lo: number, hi: number];
      reached: number | [lo: number, hi: number];
    };
    met: number;
  };
  verified: {
    ladders: {
      [k: string]: {
        /**
         * @minItems 1
         */
        '1': (
          | VerificationElement
          | {
              /**
               * @minItems 2
               */
              any: VerificationElement[];
            }
        )[];
        /**
         * @minItems 1
         */
        '2': (
          | VerificationElement
          | {
              /**
               * @minItems 2
               */
              any: VerificationElement[];
            }
        )[];
        /**
         * @minItems 1
         */
        '3': (
          | VerificationElement
          | {
              /**
               * @minItems 2
               */
              any: VerificationElement[];
            }
        )[];
        /**
         * @minItems 1
         */
        '4': (
          | VerificationElement
          | {
              /**
               * @minItems 2
               */
              any: VerificationElement[];
            }
        )[];
      };
    };
    derivations: {
      [k: string]: {
        'met-when': {
          [k: string]: number;
        };
        'not-met-below'?: {
          [k: string]: number;
        };
        why: Text;
      };
    };
    detectability: {
      'with-interviews': number;
      'with-channel': number;
    };
    'place-ceiling': number;
    words: {
      [k: string]: Text;
    };
  };
  bound: {
    units: {
      [k: string]: {
        [k: string]: number;
      };
    };
    bindings: {
      [k: string]: number;
    };
    'service-at-certified-site': number;
    company: {
      tiers: Tier[];
      ceiling: number;
    };
  };
  caps: {
    /**
     * @minItems 4
     * @maxItems 4
     */
    bound: number[];
    credibility: {
      [k: string]: number;
    };
  };
  number: {
    demanded: number;
    verified: number;
    bound: number;
    credibility: number;
    'bound-floor': number;
    'points-per-class': number;
  };
  /**
   * @minItems 5
   * @maxItems 5
   */
  words: Text[];
  questions: {
    'facts-together': number;
    most: number;
  };
  robustness: {
    draws: number;
    concentration: number;
    robust: number;
    sensitive: number;
  };
  tender: {
    assurance: {
      [k: string]: number;
    };
    'default-assurance': {
      [k: string]: Assurance;
    };
    'full-target-tiers': Tier[];
    'reduced-target': number;
    'reduced-target-kinds': RequirementKind[];
    'must-factor': number;
    'many-requirements': number;
    defaults: {
      ambition: Rung;
      intent: 'require' | 'reward' | 'contract';
      'follow-up': 'none' | 'own' | 'joint' | 'monitoring-organisation';
      'workers-can-speak': 'freely' | 'not-freely' | 'unknown';
      jurisdiction: 'eu' | 'eea' | 'other';
    };
  };
}
export interface PracticesFile {
  sources: SourceList;
  /**
   * @minItems 1
   */
  practices: {
    id: Id;
    title: Text;
    buyer: {
      name: Text;
      country: Country;
    };
    period: {
      from: number | null;
      to: number | null;
    };
    what: Text;
    result: Text | null;
    lesson?: Text;
    requirements: Id[];
    themes?: Theme[];
    /**
     * @minItems 1
     */
    products?: Id[];
    /**
     * @minItems 1
     */
    services?: Id[];
    evidence: EvidenceList;
  }[];
}
export interface ProductsFile {
  sources: SourceList;
  /**
   * @minItems 1
   */
  products: {
    id: Id;
    title: Text;
    includes: Text;
    group: 'hardware' | 'parts' | 'consumable' | 'unspecified';
    /**
     * @minItems 1
     */
    tiers: Tier[];
    materials: string[];
    'hot-spots': {
      tier: Tier;
      risk: Text;
      source: SourceId;
    }[];
    cpv: {
      code: string;
      label: Text;
      certainty: 'exact' | 'ambiguous' | 'generic';
    }[];
    'other-codes'?: {
      scheme: 'EED' | 'UNSPSC';
      code: string;
      label: Text;
      certainty: 'exact' | 'ambiguous' | 'generic';
      source: SourceId;
    }[];
  }[];
  /**
   * @minItems 1
   */
  services: {
    id: Id;
    title: Text;
    includes: Text;
    /**
     * @minItems 1
     */
    tiers: Tier[];
    cpv: {
      code: string;
      label: Text;
      certainty: 'exact' | 'ambiguous' | 'generic';
    }[];
  }[];
  'not-ict': {
    code: string;
    label: Text;
    kind: 'software' | 'service' | 'equipment' | 'other';
  }[];
}
export interface ProfileFile {
  profile: Text;
  buyer?: {
    name?: Text;
    country?: Country;
  };
  ambition?: {
    'human-rights'?: 'none' | 'basic' | 'advanced' | 'frontrunner';
    'labour-rights'?: 'none' | 'basic' | 'advanced' | 'frontrunner';
    circularity?: 'none' | 'basic' | 'advanced' | 'frontrunner';
  };
  assurance?: {
    'human-rights'?: Assurance;
    'labour-rights'?: Assurance;
    circularity?: Assurance;
  };
  requirements?: {
    [k: string]: {
      ambition?: Rung;
      must?: boolean;
      assurance?: Assurance;
      drop?: boolean;
    };
  };
  weights?: {
    [k: string]: number;
  };
  intent?: 'require' | 'reward' | 'contract';
  production?: {
    'workers-can-speak'?: 'freely' | 'not-freely' | 'unknown';
  };
  'follow-up'?: {
    capacity?: 'none' | 'own' | 'joint' | 'monitoring-organisation';
  };
  jurisdiction?: 'eu' | 'eea' | 'other';
}
export interface QuestionnaireFile {
  title: Text;
  intro: Text;
  /**
   * @minItems 1
   */
  sections: {
    id: Id;
    title: Text;
    intro: Text;
    repeat?: {
      question: Id;
      path: string;
      noun: string;
    };
    /**
     * @minItems 1
     */
    questions: {
      id: Id;
      type: 'select' | 'checkbox' | 'input' | 'number' | 'confirm';
      message: Text;
      why: Text;
      help?: Text;
      /**
       * @minItems 1
       */
      choices?: {
        value: string | number | boolean;
        title: Text;
        description?: Text;
        'leaves-open'?: boolean;
      }[];
      'choices-from'?: 'products' | 'services' | 'requirements';
      /**
       * @minItems 1
       */
      except?: Id[];
      when?: Condition;
      /**
       * @minItems 1
       */
      sets?: string[];
      'also-sets'?: {
        [k: string]: string | number | boolean;
      };
      unknown: {
        assumed: string | number | boolean | null;
        says: Text;
      } | null;
      required?: boolean | Condition;
      format?: 'text' | 'day' | 'country' | 'currency';
      'not-before'?: Id;
      unit?: string;
      minimum?: number;
      maximum?: number;
      whole?: boolean;
      example?: Text;
    }[];
  }[];
}
export interface RequirementsFile {
  theme: Theme;
  title: Text;
  sources: SourceList;
  /**
   * @minItems 1
   */
  requirements: {
    id: Id;
    kind: RequirementKind;
    title: Text;
    question: Text;
    why: Text;
    severity: number;
    'severity-reason': Text;
    'applies-to': {
      products: IdsOrAll;
      services: Id[];
    };
    detectability: number | null;
    'depends-on-speech': boolean;
    measure: {
      unit: string;
      better: 'higher' | 'lower';
      basis: string;
    } | null;
    ladder: {
      basic?: {
        norm: Text;
        threshold?: number;
        'by-product'?: {
          [k: string]: number;
        };
        tiers: {
          [k: string]: number;
        };
        basis: {
          is: 'source' | 'law' | 'proposal';
          sources?: SourceId[];
          note?: Text;
        };
        'legal-floor'?: {
          products: IdsOrAll;
          law: Text;
          provision: Text;
          since: Date;
          url?: Url;
        };
      };
      advanced?: {
        norm: Text;
        threshold?: number;
        'by-product'?: {
          [k: string]: number;
        };
        tiers: {
          [k: string]: number;
        };
        basis: {
          is: 'source' | 'law' | 'proposal';
          sources?: SourceId[];
          note?: Text;
        };
        'legal-floor'?: {
          products: IdsOrAll;
          law: Text;
          provision: Text;
          since: Date;
          url?: Url;
        };
      };
      frontrunner?: {
        norm: Text;
        threshold?: number;
        'by-product'?: {
          [k: string]: number;
        };
        tiers: {
          [k: string]: number;
        };
        basis: {
          is: 'source' | 'law' | 'proposal';
          sources?: SourceId[];
          note?: Text;
        };
        'legal-floor'?: {
          products: IdsOrAll;
          law: Text;
          provision: Text;
          since: Date;
          url?: Url;
        };
      };
    };
    /**
     * @minItems 1
     */
    references: {
      instrument: Text;
      provision: Text;
      url: Url | null;
    }[];
    concerns: 'product' | 'production' | 'company';
    /**
     * @minItems 1
     */
    'tender-use': ('technical-specification' | 'award' | 'performance' | 'selection')[];
    /**
     * @minItems 1
     */
    proof: Text[];
    clause: {
      'technical-specification': Text | null;
      award: Text | null;
      performance: Text | null;
    };
    /**
     * @minItems 1
     */
    'follow-up': {
      action: Text;
      who: 'buyer' | 'contractor' | 'monitoring-organisation' | 'auditor';
      when: Text;
      schedule?: {
        first: number | 'before-award';
        from?: Date;
        every?: number;
        times?: number;
        'also-on-event'?: boolean;
      };
      evidence: Text;
    }[];
    sdg: string[];
  }[];
}
