package org.section307.wro.order.domain;

/**
 * Keeps verdicts and revisions apart: when a revision commits, every verdict under an older one is visible and none
 * can follow.
 */
public interface Fence {
    /**
     * Enters with a verdict, until the transaction ends, which it demands. Waits while a revision is about to commit, and
     * only then reads the head: a verdict made under another revision must not be written.
     *
     * @return number of the revision in force
     */
    int enter();
}
