package org.throughline.core.find;

import org.throughline.model.base.Element;

/**
 * An element that was found.
 *
 * @param named whether the words are in what the element is called
 * @param excerpt what stands around the words where they are not in the name; else empty
 */
public record Found(Element element, Rank rank, boolean named, String excerpt) {}
