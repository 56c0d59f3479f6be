package org.section307.shipment.planted.application;

import org.section307.kit.problem.ProblemException;

/** Offends: a use case knows no HTTP. */
public record OffendingUseCase(ProblemException problem) {}
