package org.section307.detention.lifecycle.domain;

/** Why a person must look although no order asks for it. */
public enum ReviewReason {
    /** The line lacks its own maker or origin. */
    INCOMPLETE,
    /** The manifest, or the verdict on it, could not be read. */
    UNREADABLE,
    /** The manifest was read and could not be screened. */
    UNSCREENABLE,
    /** The agency's record of the past and the verdict say different things. */
    HISTORY_DISAGREES
}
