package org.section307.engine.scope;

import org.section307.engine.scope.ListedParty.ListedName;

/** A name in an order: what an index leads to. */
public record Listed(Order order, ListedParty party, ListedName name) {}
