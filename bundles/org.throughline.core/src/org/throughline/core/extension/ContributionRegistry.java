package org.throughline.core.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What all bundles contribute to one extension point. Every element with a {@code class} attribute is one contribution;
 * one that cannot be made, cannot say what it is, or fails at its work is kept with its error, logged, told to
 * {@link SwitchedOff} and not used again, and the others work.
 */
public final class ContributionRegistry<T> {
    private static final Logger LOG = Logger.getLogger(ContributionRegistry.class.getName());

    private final String point;
    private final Class<T> type;
    private final Consumer<T> trial;
    private List<Contribution<T>> contributions;
    private List<T> working;

    /**
     * Names an extension point.
     *
     * @param point the whole id, such as {@code org.throughline.survey.dialects}
     * @param type what a contribution's class implements
     */
    public ContributionRegistry(String point, Class<T> type) {
        this(point, type, instance -> {});
    }

    /**
     * Names an extension point.
     *
     * @param trial asks a new instance what it is; one that throws is switched off before anything depends on it
     */
    public ContributionRegistry(String point, Class<T> type, Consumer<T> trial) {
        this.point = point;
        this.type = type;
        this.trial = trial;
    }

    /** Returns every contribution, the failed ones too, in the order of their ids. */
    public synchronized List<Contribution<T>> contributions() {
        if (contributions == null) {
            List<Contribution<T>> found = new ArrayList<>();
            for (IConfigurationElement element : RegistryFactory.getRegistry().getConfigurationElementsFor(point)) {
                if (element.getAttribute("class") != null) {
                    found.add(make(element));
                }
            }
            found.sort((a, b) -> a.id().compareTo(b.id()));
            contributions = List.copyOf(found);
        }
        return contributions;
    }

    /** Returns the instances that work. */
    public synchronized List<T> instances() {
        if (working == null) {
            working = contributions().stream()
                    .filter(Contribution::works)
                    .map(Contribution::instance)
                    .toList();
        }
        return working;
    }

    /**
     * Takes a contribution out of use because it failed at its work; one that is not in use is left alone.
     *
     * @param failure what it threw
     * @return whether it was in use
     */
    public synchronized boolean switchOff(T instance, Throwable failure) {
        if (!instances().contains(instance)) {
            return false;
        }
        List<Contribution<T>> left = new ArrayList<>();
        for (Contribution<T> contribution : contributions()) {
            left.add(
                    contribution.instance() == instance
                            ? broken(contribution.id(), contribution.bundle(), contribution.version(), failure)
                            : contribution);
        }
        contributions = List.copyOf(left);
        working = null;
        return true;
    }

    private Contribution<T> broken(String id, String bundle, String version, Throwable failure) {
        LOG.log(Level.WARNING, failure, () -> "switched off " + id + " of " + bundle + " at " + point);
        Contribution<T> broken = new Contribution<>(point, id, bundle, version, null, oneLine(failure));
        SwitchedOff.add(broken);
        return broken;
    }

    private Contribution<T> make(IConfigurationElement element) {
        IContributor contributor = element.getContributor();
        String id = Objects.requireNonNullElse(element.getAttribute("id"), element.getAttribute("class"));
        try {
            T instance = type.cast(element.createExecutableExtension("class"));
            trial.accept(instance);
            return new Contribution<>(point, id, contributor.getName(), version(contributor), instance, null);
        } catch (CoreException | RuntimeException | LinkageError e) {
            return broken(id, contributor.getName(), version(contributor), e);
        }
    }

    private static String version(IContributor contributor) {
        Bundle own = FrameworkUtil.getBundle(ContributionRegistry.class);
        for (Bundle bundle : own.getBundleContext().getBundles()) {
            if (bundle.getSymbolicName() != null && bundle.getSymbolicName().equals(contributor.getName())) {
                return bundle.getVersion().toString();
            }
        }
        return "";
    }

    private static String oneLine(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return (cause.getClass().getSimpleName() + ": " + cause.getMessage())
                .lines()
                .findFirst()
                .orElse("unknown");
    }
}
