package org.section307.engine.flip;

import org.section307.engine.read.Edit;
import org.section307.engine.scope.Condition;

/**
 * Another answer to one condition, by other values in the manifest.
 *
 * @param edit the values
 * @param sentence the same in words: "origin of Raw cotton other than TM"
 */
public record Change(Condition condition, Edit edit, String sentence) {}
