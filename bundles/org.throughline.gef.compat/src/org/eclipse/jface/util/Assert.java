package org.eclipse.jface.util;

/** The assertions that GEF 3.2 calls; today's platform has them in another package. */
public final class Assert {
    private Assert() {}

    /**
     * Checks an argument.
     *
     * @throws IllegalArgumentException where it does not hold
     */
    public static boolean isLegal(boolean holds) {
        return isLegal(holds, "");
    }

    /**
     * Checks an argument.
     *
     * @throws IllegalArgumentException where it does not hold
     */
    public static boolean isLegal(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
        return true;
    }

    /**
     * Checks that an object is there.
     *
     * @throws IllegalArgumentException where it is not
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Checks that an object is there.
     *
     * @throws IllegalArgumentException where it is not
     */
    public static void isNotNull(Object object, String message) {
        isLegal(object != null, "null argument; " + message);
    }

    /**
     * Checks a state.
     *
     * @throws IllegalStateException where it does not hold
     */
    public static boolean isTrue(boolean holds) {
        return isTrue(holds, "");
    }

    /**
     * Checks a state.
     *
     * @throws IllegalStateException where it does not hold
     */
    public static boolean isTrue(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException("assertion failed; " + message);
        }
        return true;
    }
}
