/** What a fiscal year's figures are, word by word: pure sums over tally rows and the register of orders. */
@org.jspecify.annotations.NullMarked
package org.section307.detention.totals.domain;
