package org.throughline.core.check;

import java.util.List;

/**
 * What the checks of a client came to.
 *
 * @param findings errors first, then warnings, then hints, each in the order of the checks' ids
 * @param failures the checks that could not be loaded or broke off; what they would have found is not known
 */
public record CheckResult(List<Finding> findings, List<Failure> failures) {
    /**
     * A check that did not do its work.
     *
     * @param check its id
     * @param reason why, in one line
     */
    public record Failure(String check, String reason) {}
}
