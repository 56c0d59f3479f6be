/** What a hold is, how it begins and ends, and who may end it: pure decisions, no clock and no storage. */
@org.jspecify.annotations.NullMarked
package org.section307.detention.lifecycle.domain;
