package org.section307.detention.lifecycle.domain;

/** What became of an officer's act. */
public sealed interface ActOutcome {

    /** It was done. */
    record Done(Custody after, Hold hold) implements ActOutcome {}

    /** The caller sees no such hold. */
    record Unseen() implements ActOutcome {}

    /** The caller sees the hold as its owner does, and is no officer of its port. */
    record OtherPort() implements ActOutcome {}

    /** The hold has changed since the officer read it. */
    record Changed() implements ActOutcome {}

    /** The hold's present state does not allow the act. */
    record WrongState(String state) implements ActOutcome {}

    /** Decides from the present custody, the version of the hold that the officer read, the act and the time. */
    static ActOutcome decide(Custody present, DetentionId id, int versionRead, OfficersAct act, Moment now) {
        var found = present.find(id);
        if (found.isEmpty()) {
            return new Unseen();
        }
        var hold = found.get();
        if (hold.particulars().version() != versionRead) {
            return new Changed();
        }
        return act.on(hold, present.history(), now)
                .<ActOutcome>map(next -> new Done(present.with(next), next))
                .orElseGet(() -> new WrongState(hold.state()));
    }
}
