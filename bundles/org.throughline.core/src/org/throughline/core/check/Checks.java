package org.throughline.core.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.throughline.core.check.CheckResult.Failure;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.model.organisation.SwitchedOffCheck;

/** Runs every contributed check that the client did not switch off. */
public final class Checks {
    /** The extension point of checks. */
    public static final ContributionRegistry<Check> CONTRIBUTED =
            new ContributionRegistry<>("org.throughline.core.checks", Check.class, check -> {
                check.id();
                check.severity();
            });

    private static final Logger LOG = Logger.getLogger(Checks.class.getName());

    private Checks() {}

    /** Returns what all contributed checks find, and which of them could not be loaded or broke off. */
    public static CheckResult run(ClientContext client) {
        CheckResult result = run(client, CONTRIBUTED.instances());
        List<Failure> failures = new ArrayList<>();
        for (Contribution<Check> contribution : CONTRIBUTED.contributions()) {
            if (!contribution.works()) {
                failures.add(new Failure(contribution.id(), contribution.error()));
            }
        }
        return new CheckResult(result.findings(), List.copyOf(failures));
    }

    /** Returns what some checks find; one that throws is logged and named as a failure, and the others go on. */
    public static CheckResult run(ClientContext client, Collection<? extends Check> checks) {
        Set<String> switchedOff = new HashSet<>();
        for (SwitchedOffCheck check : client.client().getSwitchedOffChecks()) {
            switchedOff.add(check.getCheck());
        }
        List<Check> sorted = new ArrayList<>(checks);
        sorted.sort(Comparator.comparing(Check::severity).thenComparing(Check::id));
        List<Finding> findings = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Check check : sorted) {
            if (!switchedOff.contains(check.id())) {
                run(check, client, findings, failures);
            }
        }
        return new CheckResult(List.copyOf(findings), List.copyOf(failures));
    }

    private static void run(Check check, ClientContext client, List<Finding> findings, List<Failure> failures) {
        try {
            findings.addAll(check.run(client));
        } catch (RuntimeException | LinkageError e) {
            if (!CONTRIBUTED.switchOff(check, e)) {
                LOG.log(Level.WARNING, e, () -> "the check " + check.id() + " broke off");
            }
            String message = e.getMessage() == null ? "" : ": " + e.getMessage();
            failures.add(new Failure(
                    check.id(),
                    (e.getClass().getSimpleName() + message).lines().findFirst().orElse("unknown")));
        }
    }
}
