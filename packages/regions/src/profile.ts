import type { CivilDate, Condition, Force, FormDefinition, Layout, Overlay } from '@renkei/forms';
import type { EligibilityRule, Facts, OwnerCase, Source, Step } from '@renkei/pathway';
import type { OwnRole, RoleName } from './own-roles.js';
import type { Sending } from './sending.js';

/** Whose rules a layer holds. */
export type Level = 'nation' | 'prefecture' | 'district' | 'city' | 'facility';

/** A text of a region: Japanese, English, or both. What is missing is shown in the other language with a mark. */
export interface Text {
  readonly ja?: string;
  readonly en?: string;
}

/** What a region changes of a form: an overlay, its layout on paper, or the definition of a form of its own. */
export interface FormChange extends Overlay {
  /** A form of the region's own. Changes beside it are made to it. */
  readonly definition?: Omit<FormDefinition, 'id'>;
  /** Where the answers stand on paper, one layout a part; they replace the former ones. */
  readonly layouts?: readonly Omit<Layout, 'form'>[];
}

/** Who writes a part, and what somebody else has already written in it. */
export interface Author {
  readonly author: RoleName;
  readonly addressee?: RoleName;
  /** Paths that another fills in before (記入済み): `{ wardNurse: ['subject.name'] }`. */
  readonly prefilled?: { readonly [role: string]: readonly string[] };
}

/** A document of the path: what is more than its fields. Words: `documents.<code>`. */
export interface DocumentRule<C = Condition> {
  /** The form it is filled in on; several documents may share one. */
  readonly form?: string;
  readonly part?: string;
  /** Several variants, one chosen by the case (様式1・様式2): the first whose condition holds, in the order given. */
  readonly variants?: readonly { readonly when?: C; readonly document: string }[];
  readonly force?: Force;
  readonly authors?: { readonly [part: string]: Author };
  /** How it is answered: on its lower half, on a slip that is cut off, or on a document of its own. */
  readonly reply?: {
    readonly as: 'lowerHalf' | 'slip' | 'document';
    readonly part?: string;
    readonly document?: string;
    /** Paths that the answer shows of the person; nothing else of the request. */
    readonly shows?: readonly string[];
  };
  /** The sheet on top (送付票): `sheets` is the path of the number of all sheets, itself counted or not. */
  readonly cover?: {
    readonly document: string;
    readonly sheets: string;
    readonly counts: 'all' | 'withoutCover';
  };
  readonly attachments?: readonly string[];
  readonly paper?: { readonly sides: 'one' | 'two'; readonly byHand?: true; readonly continuation?: string };
  /** Stands in the place of another document, which is no longer used. */
  readonly replaces?: string;
  /** A facility's own form may be used; these paths it must cover, what is missing is added (不足項目の補足). */
  readonly ownForm?: { readonly covers: readonly string[] };
  /** What it must not be used for. Words: `documents.<code>.notFor.<use>`. */
  readonly notFor?: readonly string[];
  readonly source?: Source;
}

type Nullable<T, Keep extends keyof T> = {
  readonly [K in keyof T]?: K extends Keep ? T[K] : T[K] | null;
};

/** Who owes a step in which case; a region's own roles may owe it, too. */
export interface RoleCase<C = Condition> extends Omit<OwnerCase<C>, 'roles'> {
  readonly roles: readonly RoleName[];
}

/** A step as a region writes it. */
export interface RegionStep<C = Condition> extends Omit<Step<C>, 'owner' | 'to' | 'asks'> {
  readonly owner: readonly RoleName[] | readonly RoleCase<C>[];
  readonly to?: readonly RoleName[] | readonly RoleCase<C>[];
  readonly asks?: readonly RoleName[];
}

/** Members of a step that are lists to which a layer may add without replacing them. */
export type StepList = 'skips' | 'opens' | 'closes' | 'waits' | 'to';

/** A new step, or what changes of one that is there; `null` takes a member away. */
export interface StepChange<C = Condition> extends Nullable<RegionStep<C>, 'owner' | 'due' | 'source'> {
  readonly add?: { readonly [L in StepList]?: RegionStep<C>[L] };
}

/** Whom the region's own steps are meant for. It opens and closes only those that name it (`eligible`). */
export interface RegionEligibility<C = Condition> extends Omit<EligibilityRule<C>, 'asks'> {
  readonly asks: readonly RoleName[];
}

/** Whom to reach. Its own date tells how old the list is: it changes apart from the rules. */
export interface Directory {
  /** The day of the list (現在). */
  readonly on: CivilDate;
  readonly entries: readonly {
    readonly name: Text;
    readonly roles: readonly RoleName[];
    /** `nobodyInCharge`: for a person without a care manager; `dateMissed`: when an answer does not come. */
    readonly for?: 'nobodyInCharge' | 'dateMissed';
    readonly phone?: string;
    readonly fax?: string;
    readonly hours?: Text;
  }[];
}

/** What a layer says from a day on. It says only what changes; what it does not name stays as it was. */
export interface Edition<C = Condition> {
  /**
   * The day from which it is in force; `undecided` (日付未定) while it is announced only. Such an edition stands last, is checked
   * like any other and in force on no day; the day is written in its place once it is known.
   */
  readonly from: CivilDate | 'undecided';
  readonly sources?: readonly Source[];
  /** What the agreement is to its members (位置づけ): binding, recommended or for reference. */
  readonly force?: Force;
  /** What the public pages do not show, so that nobody takes it for settled. */
  readonly notShown?: readonly Text[];
  /** Layers whose changes this one knowingly replaces. */
  readonly overrules?: readonly string[];
  /** Roles of the region's own beside those of the nation. */
  readonly roles?: { readonly [role: string]: OwnRole };
  /** Facts that conditions of this region name besides the nation's. */
  readonly facts?: Facts;
  readonly forms?: { readonly [form: string]: FormChange };
  readonly documents?: { readonly [document: string]: DocumentRule<C> | null };
  readonly eligibility?: { readonly [rule: string]: RegionEligibility<C> | null };
  readonly steps?: { readonly [step: string]: StepChange<C> | null };
  readonly sending?: { readonly [document: string]: Sending | null };
  readonly directories?: { readonly [directory: string]: Directory | null };
  /** Notes on fees (加算); the fees themselves are the nation's. */
  readonly claims?: { readonly [fee: string]: { readonly note: Text } };
  /** Words by key, this region's own in the place of ours. */
  readonly words?: { readonly [key: string]: Text };
}

/** A region as plain data: it survives `JSON.parse(JSON.stringify(…))`. */
export interface Profile {
  /** Letters and digits; what the region adds lies under it. */
  readonly id: string;
  readonly level: Level;
  readonly name: Text;
  /** Ids of the layers above, whose additions it may name. They stand before it where layers are resolved. */
  readonly within?: readonly string[];
  /** From the oldest to the newest; appended, never edited. */
  readonly editions: readonly [Edition, ...Edition[]];
}
