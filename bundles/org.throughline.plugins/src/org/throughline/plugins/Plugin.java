package org.throughline.plugins;

import java.util.Arrays;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;

/** A plug-in that is installed or could be. */
public final class Plugin {
    private static final String FEATURE = ".feature.group";

    private final IInstallableUnit unit;

    Plugin(IInstallableUnit unit) {
        this.unit = unit;
    }

    IInstallableUnit unit() {
        return unit;
    }

    /** Returns the id by which it is removed: that of its feature. */
    public String id() {
        String id = unit.getId();
        return id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
    }

    /** Returns the name that people see. */
    public String name() {
        String name = unit.getProperty(IInstallableUnit.PROP_NAME, null);
        return name == null || name.startsWith("%") ? id() : name;
    }

    /** Returns the version. */
    public String version() {
        return unit.getVersion().toString();
    }

    /** Returns who provides it; empty where it does not say. */
    public String provider() {
        String provider = unit.getProperty(IInstallableUnit.PROP_PROVIDER, null);
        return provider == null ? "" : provider;
    }

    /** Returns the whole text of its licence; empty where it has none. */
    public String licence() {
        return String.join(
                "\n\n",
                Arrays.stream(unit.getLicenses(null).toArray(new ILicense[0]))
                        .map(Plugin::text)
                        .toList());
    }

    private static String text(ILicense licence) {
        String body = licence.getBody() == null ? "" : licence.getBody().strip();
        String where =
                licence.getLocation() == null ? "" : licence.getLocation().toString();
        return where.isEmpty() || body.contains(where) ? body : (body + "\n" + where).strip();
    }
}
