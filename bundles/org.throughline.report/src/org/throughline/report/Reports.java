package org.throughline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.extension.Contribution;
import org.throughline.core.extension.ContributionRegistry;
import org.throughline.report.document.ReportDocument;
import org.throughline.report.internal.ReportBuilder;
import org.throughline.report.internal.SectionOrder;

/** Writes the report of a client. It reads the client and never changes it. */
public final class Reports {
    private static final ContributionRegistry<ReportFormat> FORMATS =
            new ContributionRegistry<>("org.throughline.report.formats", ReportFormat.class, ReportFormat::extension);
    private static final ContributionRegistry<ReportSection> SECTIONS =
            new ContributionRegistry<>("org.throughline.report.sections", ReportSection.class, section -> {
                section.id();
                section.title();
                section.audiences();
                section.parameters();
            });

    private Reports() {}

    /** Returns what is contributed, the contributions that failed too: the sections, then the formats. */
    public static List<Contribution<?>> contributions() {
        List<Contribution<?>> all = new ArrayList<>(SECTIONS.contributions());
        all.addAll(FORMATS.contributions());
        return all;
    }

    /** Returns the extensions of the files that a report can be written to, without the dot. */
    public static List<String> extensions() {
        return FORMATS.instances().stream()
                .map(ReportFormat::extension)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns all sections, those that the report leaves out too, in its order. */
    public static List<ReportSection> sections(ReportRequest request) {
        return new SectionOrder(SECTIONS.instances(), request).ordered();
    }

    /** Returns the sections that the report has, in its order. */
    public static List<ReportSection> included(ReportRequest request) {
        return new SectionOrder(SECTIONS.instances(), request).wanted();
    }

    /**
     * Returns a report of a client.
     *
     * @throws RefusedInputException where answers of the client cannot be read
     */
    public static ReportDocument document(ClientFolder client, ReportRequest request, ReportProgress progress)
            throws IOException, RefusedInputException {
        return new ReportBuilder(SECTIONS.instances(), request, SECTIONS::switchOff)
                .build(ReportContext.of(client, request), progress);
    }

    /**
     * Writes a report of a client; the output's extension chooses the format. A file that is already there is replaced
     * once the whole report is written.
     *
     * @throws RefusedInputException where no format has the extension, the output's folder is missing, or answers of
     *     the client cannot be read
     */
    public static void write(ClientFolder client, ReportRequest request, Path output, ReportProgress progress)
            throws IOException, RefusedInputException {
        format(output);
        write(document(client, request, progress), output);
    }

    /**
     * Writes a report; the output's extension chooses the format. A file that is already there is replaced once the
     * whole report is written.
     *
     * @throws RefusedInputException where no format has the extension, or the output's folder is missing
     */
    public static void write(ReportDocument report, Path output) throws IOException, RefusedInputException {
        ReportFormat format = format(output);
        Path target = output.toAbsolutePath().normalize();
        Path scratch = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(scratch, StandardOpenOption.CREATE_NEW)) {
                format.write(report, out);
            }
            Files.move(scratch, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** Writes a report in the format of an extension; the stream stays open. */
    static void write(ReportDocument report, String extension, OutputStream out)
            throws IOException, RefusedInputException {
        format(Path.of("report." + extension)).write(report, out);
    }

    private static ReportFormat format(Path output) throws RefusedInputException {
        Path target = output.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new RefusedInputException(output, 0, "this is a folder; name a file for the report");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new RefusedInputException(
                    output, 0, "the folder " + target.getParent() + " does not exist; make it first");
        }
        String name = output.getFileName() == null ? "" : output.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ReportFormat format : FORMATS.instances()) {
            if (name.contains(".") && format.extension().equals(extension)) {
                return format;
            }
        }
        String known = extensions().stream().map(e -> "." + e).collect(Collectors.joining(", "));
        throw new RefusedInputException(
                output, 0, "a report cannot be written as this kind of file; name one that ends in " + known);
    }
}
