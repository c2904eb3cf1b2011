package org.throughline.core.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UnresolvedProxyCrossReferencer;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientResource.ForeignReferenceException;
import org.xml.sax.SAXParseException;

/**
 * Reads the files of a client into a resource set, older versions migrated; what is wrong with one is said with its
 * line.
 */
final class ClientLoader {
    private final Path folder;
    private final ClientResourceSet resources;
    private final int version;
    private final Map<String, byte[]> originals = new LinkedHashMap<>();

    /**
     * Begins with the version that the client file names.
     *
     * @throws RefusedInputException where a newer program wrote it
     */
    ClientLoader(Path folder, ClientResourceSet resources) throws IOException, RefusedInputException {
        this.folder = folder;
        this.resources = resources;
        Path clientFile = folder.resolve(ClientFolder.CLIENT_FILE);
        version = Format.version(Files.readAllBytes(clientFile));
        if (version > Format.CURRENT) {
            throw new RefusedInputException(
                    clientFile,
                    0,
                    "the client was written by a newer Throughline (format " + version + ", this one knows "
                            + Format.CURRENT + "); update Throughline to open it");
        }
    }

    /** Reads a file whose one root is of a type; a file that is refused leaves nothing in the resource set. */
    void load(String name, Class<?> rootType) throws IOException, RefusedInputException {
        Path file = folder.resolve(name);
        byte[] content = Files.readAllBytes(file);
        if (version < Format.CURRENT) {
            originals.put(name, content);
            content = Format.migrate(content, version);
        }
        Resource resource = resources.createResource(resources.uri(name));
        try {
            read(file, resource, content, rootType);
        } catch (RefusedInputException e) {
            resources.getResources().remove(resource);
            throw e;
        }
    }

    private static void read(Path file, Resource resource, byte[] content, Class<?> rootType)
            throws RefusedInputException {
        try {
            resource.load(new ByteArrayInputStream(content), null);
        } catch (IOException e) {
            throw refuse(file, e);
        } catch (WrappedException e) {
            throw refuse(file, e.exception());
        } catch (RuntimeException e) {
            throw refuse(file, e);
        }
        if (!resource.getErrors().isEmpty()) {
            Resource.Diagnostic first = resource.getErrors().get(0);
            throw new RefusedInputException(file, first.getLine(), explain(first.getMessage()));
        }
        if (resource.getContents().size() != 1
                || !rootType.isInstance(resource.getContents().get(0))) {
            throw new RefusedInputException(
                    file, 0, "expected one " + rootType.getSimpleName().toLowerCase(Locale.ROOT) + " in this file");
        }
    }

    /** Returns the files of an older version as they were, by name; empty where nothing was migrated. */
    Map<String, byte[]> originals() {
        return originals;
    }

    /** Returns the version that the files were written in. */
    int version() {
        return version;
    }

    /**
     * Refuses the client where an element refers to one that is not there. References into a file that could not be
     * read are emptied in memory instead, so that nobody meets an element without content; references to an element of
     * an unknown type stay as they are.
     *
     * @param damaged the files that could not be read
     */
    void requireResolved(Set<Path> damaged) throws IOException, RefusedInputException {
        for (var dangling : UnresolvedProxyCrossReferencer.find(resources).entrySet()) {
            URI missing = ((InternalEObject) dangling.getKey()).eProxyURI();
            Resource target = resources.getResource(missing.trimFragment(), false);
            if (target != null && UnknownContent.ids((XMLResource) target).contains(missing.fragment())) {
                continue;
            }
            for (EStructuralFeature.Setting holder : dangling.getValue()) {
                if (!damaged.contains(folder.resolve(resources.name(missing.trimFragment())))) {
                    throw refuseDangling(holder.getEObject(), missing);
                }
                EcoreUtil.remove(holder, dangling.getKey());
            }
        }
    }

    private RefusedInputException refuseDangling(EObject holder, URI missing) throws IOException {
        Path file = Path.of(holder.eResource().getURI().toFileString());
        return new RefusedInputException(
                file,
                lineWith(file, missing.fragment()),
                "the element " + EcoreUtil.getID(holder) + " refers to " + missing.lastSegment() + "#"
                        + missing.fragment() + ", which is not in the client " + folder.getFileName()
                        + "; restore the file from a backup");
    }

    /** Returns the first line with a text; 0 where there is none. */
    private static int lineWith(Path file, String text) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.contains(text)) {
                return number;
            }
        }
        return 0;
    }

    private static RefusedInputException refuse(Path file, Throwable cause) {
        int line = 0;
        String message = cause.getMessage();
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof Resource.Diagnostic diagnostic) {
                line = diagnostic.getLine();
            } else if (t instanceof SAXParseException parse) {
                line = parse.getLineNumber();
            }
            if (t instanceof ForeignReferenceException foreign) {
                return new RefusedInputException(file, foreign.line(), t.getMessage(), cause);
            }
        }
        return new RefusedInputException(file, line, explain(message), cause);
    }

    private static String explain(String message) {
        return "this is not a file that Throughline wrote, or it was damaged ("
                + (message == null
                        ? "unreadable"
                        : message.lines().findFirst().orElse("unreadable").strip())
                + "); restore it from a backup";
    }
}
