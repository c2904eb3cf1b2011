package org.throughline.cli;

import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** The version of the installed product. */
final class ProductVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            FrameworkUtil.getBundle(ProductVersion.class).getVersion().toString()
        };
    }
}
