package org.throughline.plugins;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Who signed the bundles of an update site. Whether the signer's certificate is to be trusted is for the reader to say.
 *
 * @param signers the names in the certificates of those who signed, sorted
 * @param unsigned how many bundles nobody signed
 */
public record Signatures(Set<String> signers, int unsigned) {

    /**
     * Reads the bundles of a site.
     *
     * @param site a folder or a zip file
     * @throws SecurityException where a bundle was changed after it was signed
     */
    public static Signatures of(Path site) throws IOException {
        Set<String> signers = new TreeSet<>();
        int unsigned = 0;
        for (Set<String> bundle : Files.isDirectory(site) ? inFolder(site) : inZip(site)) {
            signers.addAll(bundle);
            unsigned += bundle.isEmpty() ? 1 : 0;
        }
        return new Signatures(signers, unsigned);
    }

    /** Returns the signatures in a sentence. */
    public String words() {
        if (signers.isEmpty()) {
            return "not signed: nothing proves who made it";
        }
        String names = "signed by " + String.join("; ", signers);
        return unsigned == 0 ? names : names + "; " + unsigned + " of its bundles are not signed";
    }

    private static List<Set<String>> inFolder(Path site) throws IOException {
        List<Set<String>> found = new ArrayList<>();
        Path plugins = site.resolve("plugins");
        if (!Files.isDirectory(plugins)) {
            return found;
        }
        try (Stream<Path> files = Files.list(plugins)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    found.add(signers(in));
                }
            }
        }
        return found;
    }

    private static List<Set<String>> inZip(Path site) throws IOException {
        List<Set<String>> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(site)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("plugins/[^/]+\\.jar")) {
                    found.add(signers(unclosed(zip)));
                }
            }
        }
        return found;
    }

    private static InputStream unclosed(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {
                // the zip file around it goes on
            }
        };
    }

    /** Only an entry that was read to its end tells its signers. */
    private static Set<String> signers(InputStream in) throws IOException {
        Set<String> names = new TreeSet<>();
        try (JarInputStream jar = new JarInputStream(in)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                jar.transferTo(OutputStream.nullOutputStream());
                if (entry.getCertificates() != null
                        && entry.getCertificates().length > 0
                        && entry.getCertificates()[0] instanceof X509Certificate certificate) {
                    names.add(certificate.getSubjectX500Principal().getName());
                }
            }
        }
        return names;
    }
}
