package org.throughline.core.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.throughline.model.organisation.Client;

/**
 * The classes that a child process needs, in one jar, wherever they come from here. A virtual machine can keep the
 * loaded state of classes in a jar without signatures, so that the next one starts in a fraction of the time.
 */
final class ChildClasses {
    private static final List<Class<?>> NEEDED = List.of(
            SavingChild.class,
            ClientFolder.class,
            Client.class,
            EObject.class,
            org.eclipse.emf.common.util.URI.class,
            XMLResource.class);

    private ChildClasses() {}

    static Path jar(Path file) throws IOException, URISyntaxException {
        Set<URI> places = new LinkedHashSet<>();
        for (Class<?> type : NEEDED) {
            places.add(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        }
        Set<String> written = new LinkedHashSet<>();
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (URI place : places) {
                Path path = Path.of(place);
                if (Files.isDirectory(path)) {
                    copy(path, jar, written);
                } else {
                    try (FileSystem content = FileSystems.newFileSystem(path)) {
                        copy(content.getPath("/"), jar, written);
                    }
                }
            }
        }
        return file;
    }

    private static void copy(Path root, ZipOutputStream jar, Set<String> written) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith("META-INF") && written.add(name)) {
                    jar.putNextEntry(new ZipEntry(name));
                    Files.copy(file, (OutputStream) jar);
                    jar.closeEntry();
                }
            }
        }
    }
}
