package org.throughline.plugins;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQueryResult;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.throughline.core.RefusedInputException;

/** The plug-ins of the running product. What is installed or removed is so from the next start on. */
public final class Installation {
    /** What the product itself consists of; it is not removed. */
    private static final Set<String> PRODUCT = Set.of(
            "org.throughline.product",
            "org.throughline.platform.feature",
            "org.throughline.core.feature",
            "org.throughline.workbench.feature");

    private final IProvisioningAgent agent;
    private final IProfile profile;

    private Installation(IProvisioningAgent agent, IProfile profile) {
        this.agent = agent;
        this.profile = profile;
    }

    /**
     * Returns the running product's plug-ins.
     *
     * @throws RefusedInputException where it was not installed as a product, or its folder must not be written to
     */
    public static Installation running() throws RefusedInputException {
        BundleContext context = FrameworkUtil.getBundle(Installation.class).getBundleContext();
        ServiceReference<IProvisioningAgent> service = context.getServiceReference(IProvisioningAgent.class);
        Path home = home(context);
        if (service == null) {
            throw new RefusedInputException(home, 0, "this is not an installed product; plug-ins need one");
        }
        IProvisioningAgent agent = context.getService(service);
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new RefusedInputException(home, 0, "this is not an installed product; plug-ins need one");
        }
        return new Installation(agent, profile);
    }

    private static Path home(BundleContext context) {
        String area = context.getProperty("osgi.install.area");
        return area == null || !area.startsWith("file:")
                ? Path.of("")
                : Path.of(area.substring("file:".length())).normalize();
    }

    /** Returns what is installed besides the product, by id. */
    public List<Plugin> plugins() {
        return sorted(profile.query(new UserVisibleRootQuery(), null)).stream()
                .filter(plugin -> !PRODUCT.contains(plugin.id()))
                .toList();
    }

    /**
     * Returns the plug-ins that an update site offers, by id.
     *
     * @param site a folder or a zip file
     * @throws RefusedInputException where it is no update site, or offers none
     */
    public List<Plugin> offered(Path site, IProgressMonitor monitor) throws RefusedInputException {
        URI address = address(site);
        try {
            IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
            agent.getService(IArtifactRepositoryManager.class).loadRepository(address, monitor);
            List<Plugin> found =
                    sorted(metadata.loadRepository(address, monitor).query(QueryUtil.createIUGroupQuery(), monitor));
            if (found.isEmpty()) {
                throw new RefusedInputException(site, 0, "this update site offers no feature");
            }
            return found;
        } catch (ProvisionException e) {
            throw new RefusedInputException(
                    site, 0, "this is no update site (" + e.getMessage() + "); name the folder or zip that holds one");
        }
    }

    private static List<Plugin> sorted(IQueryResult<IInstallableUnit> units) {
        return units.toSet().stream()
                .map(Plugin::new)
                .sorted(Comparator.comparing(Plugin::id).thenComparing(Plugin::version))
                .toList();
    }

    private static URI address(Path site) throws RefusedInputException {
        Path whole = site.toAbsolutePath().normalize();
        if (!Files.exists(whole)) {
            throw new RefusedInputException(site, 0, "there is no such folder or zip file");
        }
        boolean zip = whole.toString().toLowerCase(Locale.ROOT).matches(".*\\.(zip|jar)");
        return Files.isDirectory(whole) || !zip ? whole.toUri() : URI.create("jar:" + whole.toUri() + "!/");
    }

    /**
     * Installs plug-ins that a site offers.
     *
     * @throws RefusedInputException where they cannot be installed, such as for something that they need and that is
     *     not there
     */
    public void install(Path site, List<Plugin> plugins, IProgressMonitor monitor) throws RefusedInputException {
        InstallOperation operation = new InstallOperation(
                new ProvisioningSession(agent),
                plugins.stream().map(Plugin::unit).toList());
        operation.getProvisioningContext().setMetadataRepositories(address(site));
        operation.getProvisioningContext().setArtifactRepositories(address(site));
        run(operation, site, monitor);
    }

    /**
     * Removes a plug-in.
     *
     * @throws RefusedInputException where there is none of the id, or it cannot be removed
     */
    public void remove(String id, IProgressMonitor monitor) throws RefusedInputException {
        List<IInstallableUnit> units = plugins().stream()
                .filter(plugin -> plugin.id().equals(id))
                .map(Plugin::unit)
                .toList();
        if (units.isEmpty()) {
            String known = String.join(", ", plugins().stream().map(Plugin::id).toList());
            throw new RefusedInputException(
                    Path.of(id),
                    0,
                    "no such plug-in is installed" + (known.isEmpty() ? "; there is none" : "; there is " + known));
        }
        run(new UninstallOperation(new ProvisioningSession(agent), units), Path.of(id), monitor);
    }

    private void run(ProfileChangeOperation operation, Path subject, IProgressMonitor monitor)
            throws RefusedInputException {
        operation.setProfileId(profile.getProfileId());
        check(operation.resolveModal(monitor), operation.getResolutionDetails(), subject);
        check(operation.getProvisioningJob(monitor).runModal(monitor), null, subject);
    }

    private static void check(IStatus status, String details, Path subject) throws RefusedInputException {
        if (status.getSeverity() >= IStatus.ERROR) {
            String reason = details == null || details.isBlank() ? leaf(status) : details;
            throw new RefusedInputException(subject, 0, reason.strip().replaceAll("\\s+", " "));
        }
    }

    private static String leaf(IStatus status) {
        IStatus[] inner = status.getChildren();
        return inner.length == 0 ? status.getMessage() : status.getMessage() + ": " + leaf(inner[inner.length - 1]);
    }
}
