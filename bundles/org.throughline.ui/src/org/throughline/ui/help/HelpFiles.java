package org.throughline.ui.help;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Where the pages of the help lie on the disk. */
public final class HelpFiles {
    private HelpFiles() {}

    /**
     * Returns the file of a page, in the window's language where there is one. The folder of a page that lies in an
     * archive is unpacked with it, so that its links and pictures are found.
     *
     * @param href {@code /bundle/path}, or a whole address, which is returned as it is
     * @return null where there is no such page
     */
    public static URI of(String href) throws IOException {
        try {
            if (!href.startsWith("/")) {
                return new URI(href);
            }
            String place = href.contains("#") ? href.substring(href.indexOf('#')) : "";
            Path path = new Path(href.substring(0, href.length() - place.length()));
            Bundle bundle = Platform.getBundle(path.segment(0));
            URL page = bundle == null
                    ? null
                    : FileLocator.find(bundle, new Path("$nl$").append(path.removeFirstSegments(1)), null);
            if (page == null) {
                return null;
            }
            URL folder = FileLocator.toFileURL(new URL(page, "."));
            URI file = new URI(folder.getProtocol(), null, folder.getPath() + path.lastSegment(), null);
            return place.isEmpty() ? file : file.resolve(place);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
