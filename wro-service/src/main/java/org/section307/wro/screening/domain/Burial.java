package org.section307.wro.screening.domain;

/** Keeps what can't be screened for people, in the transaction that stores its verdict. */
public interface Burial {
    void bury(Filing filing, Failure failure);
}
