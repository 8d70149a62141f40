package org.dealrisk.rule;

/**
 * What packs are put on.
 *
 * @param pack the rules and shared thresholds that are there
 * @param leftOut rules that a pack may speak of although they are not there; what it says is let pass
 */
public record PackGround(RulePack pack, RulePack leftOut) {

    /** All of a pack. */
    public static PackGround of(RulePack pack) {
        return new PackGround(pack, pack.withoutRules());
    }

    /** The shared thresholds of a pack; its rules are left out, so others may even have their names. */
    public static PackGround without(RulePack pack) {
        return new PackGround(pack.withoutRules(), pack);
    }
}
