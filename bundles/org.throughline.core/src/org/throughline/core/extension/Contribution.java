package org.throughline.core.extension;

/**
 * What one bundle contributes to an extension point.
 *
 * @param point the extension point's id
 * @param id the contribution's own id
 * @param bundle the bundle's symbolic name
 * @param version the bundle's version
 * @param instance what it contributes; null where it failed
 * @param error why it failed, in one line; null where it works
 */
public record Contribution<T>(String point, String id, String bundle, String version, T instance, String error) {
    /** Returns whether the contribution is in use. */
    public boolean works() {
        return error == null;
    }
}
