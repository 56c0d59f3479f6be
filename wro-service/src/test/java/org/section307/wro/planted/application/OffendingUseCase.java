package org.section307.wro.planted.application;

/** A use case that knows HTTP. Caught by ArchitectureTest. */
record OffendingUseCase(jakarta.ws.rs.core.UriInfo uri) {}
