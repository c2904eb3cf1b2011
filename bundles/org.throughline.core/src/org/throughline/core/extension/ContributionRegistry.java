package org.throughline.core.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * one that cannot be made is kept with its error, logged and never used, and the others work.
 */
public final class ContributionRegistry<T> {
    private static final Logger LOG = Logger.getLogger(ContributionRegistry.class.getName());

    private final String point;
    private final Class<T> type;
    private List<Contribution<T>> contributions;

    /**
     * Names an extension point.
     *
     * @param point the whole id, such as {@code org.throughline.survey.dialects}
     * @param type what a contribution's class implements
     */
    public ContributionRegistry(String point, Class<T> type) {
        this.point = point;
        this.type = type;
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
    public List<T> instances() {
        return contributions().stream()
                .filter(Contribution::works)
                .map(Contribution::instance)
                .toList();
    }

    private Contribution<T> make(IConfigurationElement element) {
        IContributor contributor = element.getContributor();
        String id = Objects.requireNonNullElse(element.getAttribute("id"), element.getAttribute("class"));
        try {
            T instance = type.cast(element.createExecutableExtension("class"));
            return new Contribution<>(point, id, contributor.getName(), version(contributor), instance, null);
        } catch (CoreException | ClassCastException | LinkageError e) {
            LOG.log(Level.WARNING, e, () -> "switched off " + id + " of " + contributor.getName() + " at " + point);
            return new Contribution<>(point, id, contributor.getName(), version(contributor), null, oneLine(e));
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
