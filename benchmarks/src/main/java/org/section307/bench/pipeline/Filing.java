package org.section307.bench.pipeline;

/**
 * A manifest to file.
 *
 * @param importer number of the importer who files it
 * @param json the manifest, UTF-8
 * @param planted whether one of its lines is of a maker on an order in force, so that the shipment must be held
 */
record Filing(String importer, byte[] json, boolean planted) {}
