package org.throughline.core.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.UnresolvedProxyCrossReferencer;
import org.throughline.core.RefusedInputException;
import org.xml.sax.SAXParseException;

/** Reads the files of a client into a resource set; whatever is wrong with one is said with its line. */
final class ClientLoader {
    private final ResourceSet resources;

    ClientLoader(ResourceSet resources) {
        this.resources = resources;
    }

    void load(Path folder, String name, Class<?> rootType) throws IOException, RefusedInputException {
        Path file = folder.resolve(name);
        Resource resource = resources.createResource(
                URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        try (InputStream in = Files.newInputStream(file)) {
            resource.load(in, null);
        } catch (Resource.IOWrappedException e) {
            throw refuse(file, e.getCause() == null ? e : e.getCause());
        } catch (WrappedException e) {
            throw refuse(file, e.exception());
        } catch (java.nio.charset.CharacterCodingException e) {
            throw refuse(file, e);
        }
        if (!resource.getErrors().isEmpty()) {
            Resource.Diagnostic first = resource.getErrors().get(0);
            throw new RefusedInputException(file, first.getLine(), explain(first.getMessage()));
        }
        if (resource.getContents().size() != 1
                || !rootType.isInstance(resource.getContents().get(0))) {
            throw new RefusedInputException(
                    file, 0, "expected one " + rootType.getSimpleName().toLowerCase() + " in this file");
        }
    }

    void requireResolved(Path folder) throws IOException, RefusedInputException {
        Map<EObject, Collection<EStructuralFeature.Setting>> dangling = UnresolvedProxyCrossReferencer.find(resources);
        if (!dangling.isEmpty()) {
            var first = dangling.entrySet().iterator().next();
            EObject holder = first.getValue().iterator().next().getEObject();
            URI missing = ((InternalEObject) first.getKey()).eProxyURI();
            Path file = Path.of(holder.eResource().getURI().toFileString());
            throw new RefusedInputException(
                    file,
                    lineWith(file, missing.fragment()),
                    "the element " + EcoreUtil.getID(holder) + " refers to " + missing.lastSegment() + "#"
                            + missing.fragment() + ", which is not in the client " + folder.getFileName()
                            + "; restore the file from a backup");
        }
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
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof Resource.Diagnostic diagnostic) {
                line = diagnostic.getLine();
            } else if (t instanceof SAXParseException parse) {
                line = parse.getLineNumber();
            }
        }
        return new RefusedInputException(file, line, explain(cause.getMessage()), cause);
    }

    private static String explain(String message) {
        return "this is not a file that Throughline wrote, or it was damaged ("
                + (message == null
                        ? "unreadable"
                        : message.lines().findFirst().orElse("unreadable").strip())
                + "); restore it from a backup";
    }
}
