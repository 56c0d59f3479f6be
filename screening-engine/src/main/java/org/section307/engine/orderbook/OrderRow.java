package org.section307.engine.orderbook;

/**
 * One order as its source file has it.
 *
 * @param orderId the id that the row must have
 * @param file name of the source file without its ending: `orders`, `uflpa_entities` or `statutory`
 * @param json the row, a JSON object, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // bytes go in once; nobody compares rows
public record OrderRow(String orderId, String file, byte[] json) {}
